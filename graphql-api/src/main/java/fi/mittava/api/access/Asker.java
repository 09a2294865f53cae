package fi.mittava.api.access;

import fi.mittava.api.edge.RequestRefused;
import fi.mittava.api.error.ArgumentRefused;
import fi.mittava.api.error.ErrorCode;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.metric.Access;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Who asks, and as whom they want to be answered.
 *
 * @param name for the audit log; not a person's, if their login has another
 * @param access by the role and scope, lowered to the view asked for
 */
public record Asker(String name, Role role, Access access) {

    /** Everybody, where there are neither tokens nor an issuer. */
    static final Asker OPEN = Asker.of("open", Role.ANALYST, Map.of());

    private static final String ATTRIBUTE = Asker.class.getName();

    /** An asker who wants to see all that they may. */
    static Asker of(String name, Role role, Map<Dimension, List<String>> scope) {
        return new Asker(name, role, new Access(role.profile(), scope));
    }

    /** The same, as another profile that sees no more. What anybody may see has no scope. */
    Asker as(Profile view) {
        if (!sees(view)) {
            throw new RequestRefused(
                    HttpStatus.FORBIDDEN,
                    ErrorCode.VIEW_NOT_AVAILABLE,
                    "role " + role.code() + " has no view " + View.name(view) + ": leave header " + View.HEADER
                            + " out");
        }
        return new Asker(name, role, view == Profile.PUBLIC ? Access.toAll(view) : new Access(view, access.scope()));
    }

    boolean sees(Profile view) {
        return switch (role.profile()) {
            case MANAGER -> true;
            case PROVIDER, VIEWER, PUBLIC -> view == role.profile() || view == Profile.PUBLIC;
        };
    }

    /** Refuses what came in, and how good it is, to whom it is no business of. */
    public void requireQuality() {
        if (!role.seesQuality() || access.profile() != Profile.MANAGER) {
            throw new ArgumentRefused(
                    ErrorCode.NOT_FOR_ROLE,
                    "dataQuality is for the roles analyst and admin, not for " + role.code() + " as "
                            + View.name(access.profile()));
        }
    }

    /** Refuses the server's meters. An open server has them for its analyst. */
    void requireMeters() {
        if (role != Role.ADMIN && !equals(OPEN)) {
            throw new RequestRefused(
                    HttpStatus.FORBIDDEN,
                    ErrorCode.NOT_FOR_ROLE,
                    "meters are for the role admin, not for " + role.code());
        }
    }

    /** The same for askers who get the same answers. */
    public String key() {
        return role.code() + " " + access.profile() + " " + new TreeMap<>(access.scope());
    }

    /** Of a request that the door let in. */
    public static Asker of(HttpServletRequest request) {
        return in(request).orElseThrow(() -> new IllegalStateException("nobody has been let in"));
    }

    /** Empty where the door asked for nobody. */
    static Optional<Asker> in(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Asker asker ? Optional.of(asker) : Optional.empty();
    }

    public static @Nullable Asker of(Map<String, Object> attributes) {
        return attributes.get(ATTRIBUTE) instanceof Asker asker ? asker : null;
    }

    void enter(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
