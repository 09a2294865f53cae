package fi.mittava.api.limit;

import fi.mittava.workspace.Setting;
import fi.mittava.workspace.Settings;

/**
 * How much one request may ask for. Fragments count wherever they are spread.
 *
 * @param depth fields within fields; introspection of this schema as GraphiQL asks it needs 15
 * @param fields selected in all
 * @param aliases selected under another name
 * @param rootFields each is one query of the generation
 * @param cost rows read and made, as estimated
 */
public record RequestLimits(int depth, int fields, int aliases, int rootFields, int cost) {

    public static RequestLimits of(Settings settings) {
        return new RequestLimits(
                settings.integer(Setting.SERVE_LIMIT_DEPTH),
                settings.integer(Setting.SERVE_LIMIT_FIELDS),
                settings.integer(Setting.SERVE_LIMIT_ALIASES),
                settings.integer(Setting.SERVE_LIMIT_ROOT_FIELDS),
                settings.integer(Setting.SERVE_LIMIT_COST));
    }
}
