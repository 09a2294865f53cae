package fi.mittava.api.edge;

import fi.mittava.warehouse.disclosure.Profile;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The header X-Mittava-View: a caller asks to see no more than somebody else may. */
public final class View {

    /** Names the view. */
    public static final String HEADER = "X-Mittava-View";

    public static final String NAMES = "manager, provider, viewer or public";

    private View() {}

    /** The profile to answer a request by that the door let in. */
    public static Profile profile(HttpServletRequest request) {
        return admitted(request.getHeader(HEADER));
    }

    static Profile admitted(@Nullable String header) {
        return profile(header).orElseThrow(() -> new IllegalStateException("the door lets no unknown view in"));
    }

    /** The profile to answer by; empty if the view named isn't there. Without the header: the caller's own. */
    public static Optional<Profile> profile(@Nullable String header) {
        return switch (header) {
            case null -> Optional.of(Profile.MANAGER);
            case "", "manager" -> Optional.of(Profile.MANAGER);
            case "provider" -> Optional.of(Profile.PROVIDER);
            case "viewer" -> Optional.of(Profile.VIEWER);
            case "public" -> Optional.of(Profile.PUBLIC);
            default -> Optional.empty();
        };
    }
}
