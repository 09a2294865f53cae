package fi.mittava.ingest.definition;

import fi.mittava.ingest.feed.ReasonCode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the known instruments say about answers. Answers to unknown instruments, versions and items pass: they wait. */
public final class Instruments implements Serializable {
    private final HashMap<String, HashMap<String, Answers>> byCode = new HashMap<>();
    private final HashMap<String, ResponseForm> forms = new HashMap<>();

    /** One version of an instrument. */
    private record Answers(boolean isAnonymous, HashMap<String, Item> items) implements Serializable {}

    /** The instruments among these definitions. */
    public static Instruments of(Collection<Definition> definitions) {
        Instruments known = new Instruments();
        Map<String, List<Instrument>> versions = new HashMap<>();
        definitions.stream()
                .filter(definition -> definition.kind().equals(Definition.INSTRUMENT))
                .map(Instrument::of)
                .forEach(instrument -> versions.computeIfAbsent(instrument.code(), code -> new ArrayList<>())
                        .add(instrument));
        versions.forEach((code, all) -> {
            all.forEach(known::add);
            known.forms.put(code, ResponseForm.of(code, all));
        });
        return known;
    }

    private void add(Instrument instrument) {
        byCode.computeIfAbsent(instrument.code(), code -> new HashMap<>())
                .put(
                        instrument.version(),
                        new Answers(instrument.linkage().equals("none"), new HashMap<>(instrument.items())));
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
                .max(java.util.Comparator.comparingInt(String::length));
    }

    /**
     * The choices of an item in the version named; where that version is not known or doesn't have the item, those of all
     * versions. Null if it is no choice item.
     */
    public Item.@Nullable Choice choice(String code, @Nullable String version, String item) {
        Map<String, Answers> versions = byCode.getOrDefault(code, new HashMap<>());
        Answers named = version == null ? null : versions.get(version);
        Item known = named == null ? null : named.items().get(item);
        if (known != null) {
            return known instanceof Item.Choice choice ? choice : null;
        }
        Set<String> codes = new LinkedHashSet<>();
        boolean isSeveral = false;
        for (Answers answers : versions.values()) {
            if (answers.items().get(item) instanceof Item.Choice choice) {
                codes.addAll(choice.codes());
                isSeveral |= choice.isSeveral();
            }
        }
        return codes.isEmpty() ? null : new Item.Choice(isSeveral, new ArrayList<>(codes));
    }

    /**
     * Why an answer can't be one to this item, or null. Without a version the answer must suit at least one.
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
        return switch (known.items().get(item)) {
            case Item.Scale scale -> scale.holds(answer) ? null : ReasonCode.ANSWER_OFF_SCALE;
            case Item.Choice unnamed -> ReasonCode.CHOICE_UNKNOWN;
            case null -> choiceRefusal(known, item, answer);
        };
    }

    /** An item_code that is no item's is one of a choice, {@code item.choice}, or not known. */
    private static @Nullable ReasonCode choiceRefusal(Answers known, String code, double answer) {
        for (int dot = code.indexOf('.'); dot >= 0; dot = code.indexOf('.', dot + 1)) {
            if (known.items().get(code.substring(0, dot)) instanceof Item.Choice choice) {
                if (!choice.codes().contains(code.substring(dot + 1))) {
                    return ReasonCode.CHOICE_UNKNOWN;
                }
                return Item.Choice.holds(answer) ? null : ReasonCode.CHOICE_INVALID;
            }
        }
        return null;
    }
}
