package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The region of docs/graphql.md, generated, studied and served once: a test takes it as a parameter. */
record DemoRegion(Path feeds, ServeProcess server) implements AutoCloseable {

    private static final Path WORK = Path.of("target/demo-region").toAbsolutePath();

    /** Which peers the study draws follows from the pseudonyms. */
    private static final Map<String, String> SECRET =
            Map.of("MITTAVA_PSEUDONYM_SECRET", "a-secret-for-the-examples-of-the-guide");

    private static DemoRegion studied() {
        try {
            Launcher launcher = new Launcher(WORK, SECRET);
            Path feeds = Files.createTempDirectory(Files.createDirectories(WORK), "feeds");
            Path data = Files.createTempDirectory(WORK, "data");
            run(launcher, "generate", "--persons", "6000", "--to", feeds.toString());
            run(launcher, "ingest", "--from", feeds.toString(), "--data", data.toString());
            return new DemoRegion(feeds, ServeProcess.start(launcher, data));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void run(Launcher launcher, String... arguments) {
        Launcher.Outcome outcome = launcher.run(arguments);
        assertThat(outcome.code()).as(outcome.toString()).isZero();
    }

    @Override
    public void close() {
        server.close();
    }

    /** One for all tests, closed with the whole run. */
    static final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == DemoRegion.class;
        }

        @Override
        public DemoRegion resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.create(DemoRegion.class))
                    .computeIfAbsent(DemoRegion.class, type -> studied(), DemoRegion.class);
        }
    }
}
