package fi.mittava.ingest.run;

import fi.mittava.workspace.CommandFailure;
import java.net.BindException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
        Optional<CommandFailure> told = ofTask(failure);
        if (told.isPresent()) {
            return new CommandFailure(String.valueOf(told.get().getMessage()), failure);
        }
        return ofSystem(failure).orElseGet(() -> unknown(failure));
    }

    private static CommandFailure unknown(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return new CommandFailure(
                "the ingest job failed (" + cause.getClass().getSimpleName()
                        + ", see logs/ingest.log in the data folder); nothing is lost: run the same command again and"
                        + " it goes on where it stopped",
                failure);
    }

    /** If the system's words are those for a full disk, a full quota, a file that may not grow, or a place to keep out of. */
    static Optional<CommandFailure> ofSystem(Throwable failure) {
        if (says(failure, "no space left", "disk quota exceeded", "file too large")) {
            return Optional.of(new CommandFailure(
                    "no space is left on the disk of the data folder; free some and run the same command again:"
                            + " nothing is lost, it goes on where it stopped",
                    failure));
        }
        if (says(failure, "permission denied", "read-only file system", "mkdirs failed", "not a directory")) {
            return Optional.of(new CommandFailure(
                    "can't write to the data folder; check who may write to its landing, rejected and ingest-runs and"
                            + " run the same command again: nothing is lost, it goes on where it stopped",
                    failure));
        }
        return Optional.empty();
    }

    static boolean isPortTaken(Throwable failure) {
        return causes(failure).anyMatch(BindException.class::isInstance);
    }

    /** What a task itself says to the user. */
    private static Optional<CommandFailure> ofTask(Throwable failure) {
        return causes(failure)
                .map(cause -> cause instanceof SerializedThrowable serialized
                        ? serialized.deserializeError(FlinkFailure.class.getClassLoader())
                        : cause)
                .flatMap(FlinkFailure::causes)
                .filter(CommandFailure.class::isInstance)
                .map(CommandFailure.class::cast)
                .findFirst();
    }

    private static boolean says(Throwable failure, String... words) {
        return causes(failure)
                .map(cause -> text(cause).toLowerCase(Locale.ROOT))
                .anyMatch(text -> Stream.of(words).anyMatch(text::contains));
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
