package fi.mittava.workspace;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs a picocli command so that every failure is one line on standard error and an exit code other than 0. */
public final class Commands {

    /** Exit code of a command that failed. */
    public static final int FAILED = 1;

    /** Exit code of a command that was called wrongly. */
    public static final int USAGE = 2;

    private Commands() {}

    /**
     * Runs {@code command} and returns the exit code of the process: 0, {@link #FAILED} or {@link #USAGE}. What it answers
     * is UTF-8, whatever the locale: a file or a program may take it.
     */
    public static int run(Object command, String... arguments) {
        return commandLine(command)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .execute(arguments);
    }

    /** The command as {@link #run} runs it, to be given other outputs. */
    public static CommandLine commandLine(Object command) {
        return new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Commands::tellMisuse)
                .setExecutionExceptionHandler(Commands::tellFailure);
    }

    private static int tellMisuse(ParameterException misuse, String[] arguments) {
        CommandLine commandLine = misuse.getCommandLine();
        commandLine
                .getErr()
                .println("mittava: " + oneLine(misuse) + "; see `./mittava " + commandLine.getCommandName()
                        + " --help`");
        return USAGE;
    }

    private static int tellFailure(Exception failure, CommandLine commandLine, ParseResult call) {
        PrintWriter out = commandLine.getErr();
        if (failure instanceof CommandFailure) {
            out.println("mittava: " + oneLine(failure));
        } else {
            out.println("mittava: unexpected failure: " + failure.getClass().getName()
                    + "; run again with MITTAVA_DEBUG=1 for the place in the program");
        }
        if (System.getenv("MITTAVA_DEBUG") != null) {
            tellPlaces(failure, out);
        }
        return FAILED;
    }

    /** Kinds and places of a failure and its causes; not their messages, which may quote a record. */
    private static void tellPlaces(Throwable failure, PrintWriter out) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            out.println(cause.getClass().getName());
            for (StackTraceElement place : cause.getStackTrace()) {
                out.println("    at " + place);
            }
        }
    }

    private static String oneLine(Exception failure) {
        return String.valueOf(failure.getMessage()).replaceAll("\\s*\\R\\s*", " ");
    }
}
