package fi.mittava.ingest.definition;

import fi.mittava.ingest.feed.ReasonCode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the known instruments say about answers. Answers to unknown instruments, versions and items pass: they wait. */
public final class Instruments implements Serializable {
    private final HashMap<String, HashMap<String, Answers>> byCode = new HashMap<>();
    private final HashMap<String, ResponseForm> forms = new HashMap<>();

    /**
     * One version of an instrument.
     *
     * @param kin items of the other versions of its family
     */
    private record Answers(boolean isAnonymous, HashMap<String, Item> items, ArrayList<HashMap<String, Item>> kin)
            implements Serializable {}

    /** The instruments among these definitions. */
    public static Instruments of(Collection<Definition> definitions) {
        List<Instrument> all = definitions.stream()
                .filter(definition -> definition.kind().equals(Definition.INSTRUMENT))
                .map(Instrument::of)
                .toList();
        Family family = new Family(all);
        Instruments known = new Instruments();
        all.stream()
                .collect(Collectors.groupingBy(Instrument::code))
                .forEach((code, versions) -> known.add(code, versions, family));
        return known;
    }

    private void add(String code, List<Instrument> versions, Family family) {
        Set<Instrument> kin = new LinkedHashSet<>();
        HashMap<String, Answers> byVersion = new HashMap<>();
        for (Instrument version : versions.stream()
                .sorted(Comparator.comparing(Instrument::version))
                .toList()) {
            List<Instrument> its = family.kinOf(version);
            kin.addAll(its);
            byVersion.put(
                    version.version(),
                    new Answers(
                            version.linkage().equals("none"),
                            new HashMap<>(version.items()),
                            its.stream()
                                    .map(other -> new HashMap<>(other.items()))
                                    .collect(Collectors.toCollection(ArrayList::new))));
        }
        byCode.put(code, byVersion);
        forms.put(code, ResponseForm.of(code, versions, List.copyOf(kin)));
    }

    /** The wide form of an instrument's answers, or empty if there is no such instrument. */
    public Optional<ResponseForm> form(String code) {
        return Optional.ofNullable(forms.get(code));
    }

    /**
     * The instrument that the rest of a file's name begins with: the longest code that no letter or digit follows. Capital and
     * small letters are the same.
     */
    public Optional<String> named(String rest) {
        String name = rest.toLowerCase(Locale.ROOT);
        return byCode.keySet().stream()
                .filter(code -> {
                    boolean isLike = name.startsWith(code.toLowerCase(Locale.ROOT));
                    return isLike
                            && (name.length() == code.length()
                                    || !Character.isLetterOrDigit(name.charAt(code.length())));
                })
                .max(Comparator.comparingInt(String::length));
    }

    /**
     * The choices of an item in the version named; where that version is not known, those of all versions, else of the others
     * of the family; where it doesn't have the item, the other way round. Null if it is no choice item.
     */
    public Item.@Nullable Choice choice(String code, @Nullable String version, String item) {
        Map<String, Answers> versions = byCode.getOrDefault(code, new HashMap<>());
        Answers named = version == null ? null : versions.get(version);
        Item known = named == null ? null : named.items().get(item);
        if (known != null) {
            return known instanceof Item.Choice choice ? choice : null;
        }
        List<HashMap<String, Item>> own =
                versions.values().stream().map(Answers::items).toList();
        List<HashMap<String, Item>> kin = versions.values().stream()
                .flatMap(answers -> answers.kin().stream())
                .toList();
        // What a known version lacks is rather another instrument's than another version's.
        List<HashMap<String, Item>> first = named == null ? own : kin;
        List<HashMap<String, Item>> second = named == null ? kin : own;
        return choices(first.stream().anyMatch(items -> items.containsKey(item)) ? first : second, item);
    }

    /** The choices of all of these that have the item as one with choices; null if none does. */
    private static Item.@Nullable Choice choices(List<? extends Map<String, Item>> versions, String item) {
        Set<String> codes = new LinkedHashSet<>();
        boolean isSeveral = false;
        for (Map<String, Item> items : versions) {
            if (items.get(item) instanceof Item.Choice choice) {
                codes.addAll(choice.codes());
                isSeveral |= choice.isSeveral();
            }
        }
        return codes.isEmpty() ? null : new Item.Choice(isSeveral, new ArrayList<>(codes));
    }

    /**
     * Why an answer can't be one to this item, or null. Without a version the answer must suit at least one. To an item that
     * others of the family have, the answer must suit at least one of their versions: which of them it belongs to follows from
     * the service.
     *
     * @param hasParticipation whether the answer names a participation
     */
    public @Nullable ReasonCode refusal(
            String code, @Nullable String version, String item, double answer, boolean hasParticipation) {
        Map<String, Answers> versions = byCode.get(code);
        if (versions == null) {
            return null;
        }
        if (version != null) {
            Answers known = versions.get(version);
            return known == null ? null : refusal(known, item, answer, hasParticipation);
        }
        ReasonCode reason = null;
        for (Answers known : versions.values()) {
            reason = refusal(known, item, answer, hasParticipation);
            if (reason == null) {
                return null;
            }
        }
        return reason;
    }

    private static @Nullable ReasonCode refusal(Answers known, String item, double answer, boolean hasParticipation) {
        if (known.isAnonymous() == hasParticipation) {
            return hasParticipation ? ReasonCode.LINK_NOT_ALLOWED : ReasonCode.LINK_MISSING;
        }
        Fit own = Fit.of(known.items(), item, answer);
        if (own.isOfItem()) {
            return own.refusal();
        }
        List<Fit> others = known.kin().stream()
                .map(items -> Fit.of(items, item, answer))
                .filter(Fit::isOfItem)
                .toList();
        boolean isHeld = others.stream().anyMatch(fit -> fit.refusal() == null);
        return isHeld ? null : (others.isEmpty() ? own : others.getFirst()).refusal();
    }
}
