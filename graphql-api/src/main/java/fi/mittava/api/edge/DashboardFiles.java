package fi.mittava.api.edge;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is served besides the API.
 *
 * @param folder built dashboards, with index.html; null: none
 * @param own folder of texts that the area has written itself; it need not be there
 * @param isGraphiqlOn whether /graphiql is there
 */
public record DashboardFiles(@Nullable Path folder, Path own, boolean isGraphiqlOn) {}
