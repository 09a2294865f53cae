package fi.mittava.ingest.run;

import fi.mittava.workspace.CommandFailure;
import java.net.BindException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.flink.util.SerializedThrowable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a user is told of a failure inside Flink. */
final class FlinkFailure {
    private static final Logger LOG = LoggerFactory.getLogger(FlinkFailure.class);

    private FlinkFailure() {}

    static CommandFailure stopped(Throwable failure) {
        return new CommandFailure(
                "stopped; nothing is lost: run the same command again and it goes on where it stopped", failure);
    }

    static CommandFailure of(Throwable failure) {
        LOG.error("the job failed", failure);
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (isDiskFull(failure)) {
            return new CommandFailure(
                    "no space is left on the disk of the data folder; free some and run the same command again:"
                            + " nothing is lost, it goes on where it stopped",
                    failure);
        }
        return new CommandFailure(
                "the ingest job failed (" + cause.getClass().getSimpleName()
                        + ", see logs/ingest.log in the data folder); nothing is lost: run the same command again and"
                        + " it goes on where it stopped",
                failure);
    }

    static boolean isPortTaken(Throwable failure) {
        return causes(failure).anyMatch(BindException.class::isInstance);
    }

    /** The system's words for a full disk, a full quota, and a file that may not grow. */
    private static boolean isDiskFull(Throwable failure) {
        return causes(failure)
                .map(cause -> text(cause).toLowerCase(Locale.ROOT))
                .anyMatch(text -> Stream.of("no space left", "disk quota exceeded", "file too large")
                        .anyMatch(text::contains));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    /** Flink may hand over a failure as text, its causes too. */
    private static String text(Throwable failure) {
        return failure instanceof SerializedThrowable serialized
                ? serialized.getFullStringifiedStackTrace()
                : String.valueOf(failure.getMessage());
    }
}
