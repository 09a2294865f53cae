package fi.mittava.api;

import fi.mittava.api.access.TokenCommand;
import fi.mittava.workspace.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.graphql.autoconfigure.observation.GraphQlObservationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcObservationAutoConfiguration;
import picocli.CommandLine.Command;

/** The process that serves. Observing each field would cost more than answering it, so that is off; requests have meters of their own. */
@Command(
        name = "mittava",
        subcommands = {ServeCommand.class, TokenCommand.class},
        mixinStandardHelpOptions = true)
@SpringBootApplication(
        proxyBeanMethods = false,
        exclude = {GraphQlObservationAutoConfiguration.class, WebMvcObservationAutoConfiguration.class})
public class ApiApplication {

    public static void main(String[] arguments) {
        System.exit(Commands.run(new ApiApplication(), arguments));
    }
}
