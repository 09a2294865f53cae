package fi.mittava.warehouse.statement;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one text of a statement: keys sorted, no blanks, no floating point, one line. What is hashed is this text without its
 * {@code hash}, so a file written by an earlier version stays as valid as it was.
 */
final class CanonicalJson {

    private static final String HASH = "hash";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .withConfigOverride(
                    Double.class, shares -> shares.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .build();

    private CanonicalJson() {}

    /** With the hash that belongs to it in place of the one that it has. */
    static SealedStatement hashed(SealedStatement statement) {
        return statement(withHash(map(JSON.writeValueAsBytes(statement))));
    }

    static byte[] file(SealedStatement statement) {
        return line(map(JSON.writeValueAsBytes(statement)));
    }

    static byte[] file(Map<String, String> references) {
        return line(references);
    }

    /** Empty: the file isn't what its hash says, to the byte. */
    static Optional<SealedStatement> read(byte[] file) {
        try {
            Map<String, Object> content = withHash(map(file));
            return Arrays.equals(file, line(content)) ? Optional.of(statement(content)) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException altered) {
            return Optional.empty();
        }
    }

    static Map<String, String> references(byte[] file) {
        return JSON.readValue(file, new TypeReference<TreeMap<String, String>>() {});
    }

    private static Map<String, Object> map(byte[] json) {
        return JSON.readValue(json, new TypeReference<TreeMap<String, Object>>() {});
    }

    private static SealedStatement statement(Map<String, Object> content) {
        return JSON.convertValue(content, SealedStatement.class);
    }

    private static Map<String, Object> withHash(Map<String, Object> content) {
        Map<String, Object> hashed = new TreeMap<>(content);
        hashed.remove(HASH);
        hashed.put(HASH, sha256(JSON.writeValueAsBytes(hashed)));
        return hashed;
    }

    private static byte[] line(Object content) {
        return (JSON.writeValueAsString(content) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
