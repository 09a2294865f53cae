package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.metric.QuestionRefused.Code;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What one asker may see.
 *
 * @param scope codes by dimension that each participation must be of, as in a filter; the asker can't take it away
 */
public record Access(Profile profile, Map<Dimension, List<String>> scope) {

    public Access {
        scope = Map.copyOf(scope);
        if (scope.keySet().stream().anyMatch(Dimension::isPersonal)) {
            throw new IllegalArgumentException("a scope is of areas, providers or contracts, not of persons");
        }
        if (profile == Profile.PUBLIC && !scope.isEmpty()) {
            throw new IllegalArgumentException("what anybody may see has no scope: noise is bounded on a closed list");
        }
    }

    /** To everything, by a profile's rules. */
    public static Access toAll(Profile profile) {
        return new Access(profile, Map.of());
    }

    public boolean isToAll() {
        return scope.isEmpty();
    }

    /** Whether a value of a dimension is one that the asker may see. */
    public boolean reaches(Dimension dimension, String code) {
        return Optional.ofNullable(scope.get(dimension))
                .map(codes -> codes.contains(code))
                .orElse(true);
    }

    /** Refuses whom neither effects of services nor their costs are told. */
    public void requireEffectsAndCosts(String what) {
        if (profile == Profile.PUBLIC || profile == Profile.PROVIDER) {
            throw new QuestionRefused(
                    Code.NOT_FOR_PROFILE,
                    "the profile " + profile.name().toLowerCase(Locale.ROOT) + " may not ask for " + what);
        }
    }
}
