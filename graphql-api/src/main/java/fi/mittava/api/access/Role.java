package fi.mittava.api.access;

import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.Dimension;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody is to the installation; names the disclosure profile, and what a scope must and may be of. */
public enum Role {
    /** Anybody. */
    PUBLIC(Profile.PUBLIC, Set.of(), Set.of()),
    /** Who reads board papers. */
    VIEWER(Profile.VIEWER, Set.of(), Set.of(Dimension.AREA)),
    /** An official, for the areas that are theirs. */
    MANAGER(Profile.MANAGER, Set.of(Dimension.AREA), Set.of(Dimension.AREA)),
    /** A provider, for the contracts that are theirs. */
    PROVIDER(
            Profile.PROVIDER,
            Set.of(Dimension.PROVIDER, Dimension.CONTRACT),
            Set.of(Dimension.AREA, Dimension.PROVIDER, Dimension.CONTRACT)),
    /** An official for all areas. */
    ANALYST(Profile.MANAGER, Set.of(), Set.of()),
    /** An analyst who looks after the installation too. */
    ADMIN(Profile.MANAGER, Set.of(), Set.of());

    private final Profile profile;
    private final Set<Dimension> oneOf;
    private final Set<Dimension> anyOf;

    Role(Profile profile, Set<Dimension> oneOf, Set<Dimension> anyOf) {
        this.profile = profile;
        this.oneOf = oneOf;
        this.anyOf = anyOf;
    }

    /** As it is written in settings, tokens and claims. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> withCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    public static String codes() {
        return Arrays.stream(values()).map(Role::code).collect(Collectors.joining(", "));
    }

    public Profile profile() {
        return profile;
    }

    /** Whether what came in, and how good it is, may be seen. */
    public boolean seesQuality() {
        return this == ANALYST || this == ADMIN;
    }

    /** Why the role can't have that scope; empty if it can. */
    public Optional<String> objection(Map<Dimension, List<String>> scope) {
        Optional<Dimension> foreign = scope.keySet().stream()
                .filter(dimension -> !anyOf.contains(dimension))
                .findFirst();
        if (foreign.isPresent()) {
            return Optional.of("role " + code() + " takes no " + ScopeFields.of(foreign.get()));
        }
        boolean isBound = oneOf.isEmpty()
                || oneOf.stream()
                        .anyMatch(dimension ->
                                !scope.getOrDefault(dimension, List.of()).isEmpty());
        return isBound
                ? Optional.empty()
                : Optional.of("role " + code() + " needs "
                        + oneOf.stream().sorted().map(ScopeFields::of).collect(Collectors.joining(" or ")));
    }
}
