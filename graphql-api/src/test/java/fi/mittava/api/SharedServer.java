package fi.mittava.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One server for all tests that do nothing but ask: a test class takes it in its constructor. */
final class SharedServer implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningServer.class;
    }

    /** Closed with the whole run, for it is AutoCloseable. */
    @Override
    public RunningServer resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(SharedServer.class))
                .computeIfAbsent(RunningServer.class, type -> RunningServer.over(fresh()), RunningServer.class);
    }

    private static Path fresh() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "shared-server");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
