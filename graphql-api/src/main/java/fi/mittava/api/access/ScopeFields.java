package fi.mittava.api.access;

import fi.mittava.warehouse.generation.Dimension;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a scope may be of, by the names that tokens, claims and flags have for it. */
enum ScopeFields {
    AREAS(Dimension.AREA, "areas"),
    PROVIDERS(Dimension.PROVIDER, "providers"),
    CONTRACTS(Dimension.CONTRACT, "contracts");

    private final Dimension dimension;
    private final String field;

    ScopeFields(Dimension dimension, String field) {
        this.dimension = dimension;
        this.field = field;
    }

    Dimension dimension() {
        return dimension;
    }

    String field() {
        return field;
    }

    static String of(Dimension dimension) {
        for (ScopeFields candidate : values()) {
            if (candidate.dimension == dimension) {
                return candidate.field;
            }
        }
        throw new IllegalArgumentException(dimension + " is nobody's own");
    }

    /** Those that are bound; where nothing is named there is no bound. */
    static Map<Dimension, List<String>> scope(List<String> areas, List<String> providers, List<String> contracts) {
        Map<Dimension, List<String>> scope = new EnumMap<>(Dimension.class);
        put(scope, Dimension.AREA, areas);
        put(scope, Dimension.PROVIDER, providers);
        put(scope, Dimension.CONTRACT, contracts);
        return scope;
    }

    private static void put(Map<Dimension, List<String>> scope, Dimension dimension, List<String> codes) {
        if (!codes.isEmpty()) {
            scope.put(dimension, codes.stream().distinct().sorted().toList());
        }
    }
}
