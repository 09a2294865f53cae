package fi.mittava.ingest;

import fi.mittava.ingest.demo.Template;
import fi.mittava.workspace.Console;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code template}. */
@Command(
        name = "template",
        description = "Writes an example file of every feed and a README that says what the columns mean.",
        mixinStandardHelpOptions = true)
final class TemplateCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "Folder to write to.")
    private Path to = Path.of("");

    @Override
    public void run() {
        int files = Template.writeTo(to).size();
        new Console(spec.commandLine().getOut()).step("template", files + " files in " + to);
    }
}
