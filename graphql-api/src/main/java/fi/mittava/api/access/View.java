package fi.mittava.api.access;

import fi.mittava.api.edge.RequestRefused;
import fi.mittava.api.error.ErrorCode;
import fi.mittava.warehouse.disclosure.Profile;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The header X-Mittava-View: an asker wants to see no more than somebody else may. */
public final class View {

    /** Names the view. */
    public static final String HEADER = "X-Mittava-View";

    private static final String NAMES = "manager, provider, viewer or public";

    private View() {}

    /** As it is written in the header and in names of files. */
    public static String name(Profile profile) {
        return profile.name().toLowerCase(Locale.ROOT);
    }

    /** The asker in the view that the header names; without it as they are. */
    static Asker lowered(Asker asker, @Nullable String header) {
        return switch (header) {
            case null -> asker;
            case "" -> asker;
            case "manager" -> asker.as(Profile.MANAGER);
            case "provider" -> asker.as(Profile.PROVIDER);
            case "viewer" -> asker.as(Profile.VIEWER);
            case "public" -> asker.as(Profile.PUBLIC);
            default ->
                throw new RequestRefused(
                        HttpStatus.BAD_REQUEST, ErrorCode.VIEW_NOT_AVAILABLE, "header " + HEADER + " takes " + NAMES);
        };
    }
}
