package fi.mittava.ingest;

import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Sends the log to a file in the data folder: warnings and worse, of the last run. Comes before the first logger. */
final class IngestLog {
    /** Loggers that warn in every healthy run: no cluster security, no web pages, a checkpoint too many at the end. */
    private static final List<String> TALKATIVE = List.of(
            "org.apache.flink.runtime.security.token",
            "org.apache.flink.runtime.webmonitor",
            "org.apache.flink.metrics.MetricGroup",
            "org.apache.flink.runtime.checkpoint.CheckpointFailureManager",
            "org.apache.flink.runtime.rpc.RpcEndpoint");

    private IngestLog() {}

    static void to(DataFolder folder) {
        try {
            Files.createDirectories(folder.logs());
        } catch (IOException failure) {
            throw new CommandFailure("can't write to " + folder.logs() + "; check who may write there", failure);
        }
        setting("logFile", folder.logs().resolve("ingest.log").toString());
        setting("defaultLogLevel", "warn");
        TALKATIVE.forEach(logger -> setting("log." + logger, "error"));
        setting("showDateTime", "true");
        setting("dateTimeFormat", "yyyy-MM-dd'T'HH:mm:ssXXX");
    }

    private static void setting(String key, String value) {
        System.setProperty("org.slf4j.simpleLogger." + key, value);
    }
}
