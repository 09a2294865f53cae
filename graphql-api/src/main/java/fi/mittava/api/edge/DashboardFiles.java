package fi.mittava.api.edge;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is served besides the API.
 *
 * @param folder built dashboards, with index.html; null: none
 * @param own folder of texts that the area has written itself; it need not be there
 * @param isGraphiqlOn whether /graphiql is there
 * @param loginOrigin whom the pages may ask besides this server, to log their users in; null: nobody
 */
public record DashboardFiles(
        @Nullable Path folder,
        Path own,
        boolean isGraphiqlOn,
        @Nullable String loginOrigin) {

    /** First parts of paths that are no page's. */
    private static final Set<String> API = Set.of("actuator", "audit", "export", "graphql", "session");

    /** Whether a request's path is of a page or file of the dashboards, which hold no figures. */
    public boolean holds(String path) {
        if (folder == null || !path.startsWith("/")) {
            return false;
        }
        String inside = path.substring(1);
        return isPage(inside) || isFile(folder, inside);
    }

    /** Whether a path without its first slash is a page of the application: it has no file's ending. */
    static boolean isPage(String path) {
        return !path.startsWith("/")
                && !API.contains(path.split("/", 2)[0])
                && !path.substring(path.lastIndexOf('/') + 1).contains(".");
    }

    private static boolean isFile(Path folder, String path) {
        try {
            Path file = folder.resolve(path).normalize();
            return file.startsWith(folder) && Files.isRegularFile(file);
        } catch (InvalidPathException none) {
            return false;
        }
    }
}
