package fi.mittava.ingest.validation;

import fi.mittava.workspace.Setting;
import fi.mittava.workspace.Settings;
import java.util.Locale;

/** What the column person_id holds; the setting person_id.kind. */
public enum PersonIds {
    /** Finnish personal identity codes. */
    HETU,
    /** Identifiers of a register that is pseudonymous already. */
    OPAQUE;

    public static PersonIds of(Settings settings) {
        return valueOf(settings.text(Setting.PERSON_ID_KIND).toUpperCase(Locale.ROOT));
    }
}
