package fi.mittava.warehouse.study.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What R found on the same data. */
public final class Reference {

    private static final Map<String, Double> EXPECTED = expected();

    private Reference() {}

    /** Of a file beside the tests, without its header. */
    public static List<String[]> rows(String file) {
        try (InputStream stream = Reference.class.getResourceAsStream("/reference/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("no reference file " + file);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Double> expected() {
        Map<String, Double> values = new HashMap<>();
        for (String[] row : rows("dynamic_expected.csv")) {
            values.put(String.join(",", row[0], row[1], row[2]), Double.valueOf(row[3]));
        }
        return values;
    }

    public static double of(String section, String data, String quantity) {
        String key = String.join(",", section, data, quantity);
        Double value = EXPECTED.get(key);
        if (value == null) {
            throw new IllegalArgumentException("R told nothing about " + key);
        }
        return value;
    }
}
