package fi.mittava.ingest.feed;

import static fi.mittava.ingest.feed.ColumnTypes.code;
import static fi.mittava.ingest.feed.ColumnTypes.oneOf;

/** The feed that ingest itself makes of definition files. */
final class DefinitionFeed {
    private static final int MAX_BODY_BYTES = 512 * 1024;

    static final Feed DEFINITIONS = Feed.feed("definitions", "Instruments, target groups and code lists.")
            .key("kind", "code", "version")
            .required("kind", oneOf("instrument", "target_group", "code"), "What is defined", "code")
            .required("code", code(), "Its code; of a code list: list/value", "status_codes/02")
            .required("version", code(), "Its version", "1")
            .required("body", new TextType(MAX_BODY_BYTES), "The definition, as JSON", "{}")
            .build();

    private DefinitionFeed() {}
}
