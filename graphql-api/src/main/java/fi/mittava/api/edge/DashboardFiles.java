package fi.mittava.api.edge;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is served besides the API.
 *
 * @param folder built dashboards, with index.html; null: none
 * @param isGraphiqlOn whether /graphiql is there
 */
public record DashboardFiles(@Nullable Path folder, boolean isGraphiqlOn) {}
