package fi.mittava.ingest.definition;

import fi.mittava.ingest.feed.ReasonCode;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the known instruments say about answers. Answers to unknown instruments, versions and items pass: they wait. */
public final class AnswerScales implements Serializable {
    private static final JsonMapper JSON = new JsonMapper();

    private final HashMap<String, HashMap<String, Answers>> byCode = new HashMap<>();

    /** One version of an instrument. */
    private record Answers(boolean isAnonymous, HashMap<String, Instrument.Scale> scales) implements Serializable {}

    /** The scales of every instrument among these definitions. */
    public static AnswerScales of(Collection<Definition> definitions) {
        AnswerScales scales = new AnswerScales();
        for (Definition definition : definitions) {
            if (definition.kind().equals(Definition.INSTRUMENT)) {
                scales.add(instrument(definition));
            }
        }
        return scales;
    }

    static Instrument instrument(Definition definition) {
        return Instrument.of(new DefinitionNode(Path.of(definition.code()), "", JSON.readTree(definition.body())));
    }

    private void add(Instrument instrument) {
        byCode.computeIfAbsent(instrument.code(), code -> new HashMap<>())
                .put(
                        instrument.version(),
                        new Answers(instrument.linkage().equals("none"), new HashMap<>(instrument.scales())));
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
        Instrument.Scale scale = known.scales().get(item);
        boolean isOff = scale != null && (answer < scale.min() || answer > scale.max());
        return isOff ? ReasonCode.ANSWER_OFF_SCALE : null;
    }
}
