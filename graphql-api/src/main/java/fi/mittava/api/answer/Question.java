package fi.mittava.api.answer;

import fi.mittava.api.access.Asker;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is asked, and by whom. */
record Question(String document, @Nullable String operation, Map<String, @Nullable Object> variables, Asker asker) {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** The same for questions that have the same answer, as far as that can be told without parsing them. */
    String key() {
        return sha256(CANONICAL.writeValueAsBytes(
                new Object[] {DocumentText.normalised(document), operation, variables, asker.key()}));
    }

    /** Whether the answer may change while the generation stays: statements are sealed at any time. */
    boolean mayBeOfStatements() {
        return document.contains("statement");
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
