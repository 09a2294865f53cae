package fi.mittava.ingest.run;

import fi.mittava.ingest.source.FeedFile;
import fi.mittava.ingest.validation.PersonIds;
import java.util.List;

/**
 * What a run reads, fixed before it starts, so that a killed run goes on with exactly that.
 *
 * @param id begins the names of the files that the run lands
 * @param startedAt microseconds since 1970-01-01T00:00Z
 * @param files a file's place in the list is the number that the job knows it by
 */
public record RunPlan(String id, long startedAt, PersonIds personIds, List<FeedFile> files) {}
