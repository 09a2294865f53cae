package fi.mittava.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

class CommandsTest {

    @Test
    void aFailureIsOneLineAndExitCodeOne() {
        Outcome outcome = run(() -> {
            throw new CommandFailure("the folder\n  is gone");
        });

        assertThat(outcome).isEqualTo(new Outcome(Commands.FAILED, "mittava: the folder is gone\n"));
    }

    @Test
    void anUnexpectedFailureNamesItsKindButNotItsMessage() {
        Outcome outcome = run(() -> {
            throw new IllegalStateException("010190-9TST");
        });

        assertThat(outcome.code()).isEqualTo(Commands.FAILED);
        assertThat(outcome.told()).contains("java.lang.IllegalStateException").doesNotContain("010190-9TST");
    }

    @Test
    void aWrongFlagIsOneLineAndExitCodeTwo() {
        Outcome outcome = run(() -> 0, "--prot", "1");

        assertThat(outcome.code()).isEqualTo(Commands.USAGE);
        assertThat(outcome.told()).startsWith("mittava: ").hasLineCount(1).contains("--prot");
    }

    @Test
    void whatACommandAnswersIsUtf8WhateverTheLocale() {
        PrintStream before = System.out;
        ByteArrayOutputStream answered = new ByteArrayOutputStream();
        System.setOut(new PrintStream(answered, true, StandardCharsets.US_ASCII));
        try {
            Commands.run(new Answer(), "työ");
        } finally {
            System.setOut(before);
        }

        assertThat(answered.toString(StandardCharsets.UTF_8)).isEqualTo("työ");
    }

    private static Outcome run(Callable<Integer> work, String... arguments) {
        PrintStream before = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            return new Outcome(Commands.run(new Probe(work), arguments), told.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(before);
        }
    }

    private record Outcome(int code, String told) {}

    @Command(name = "answer")
    private static final class Answer implements Runnable {

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Parameters
        private String text = "";

        @Override
        public void run() {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
        }
    }

    @Command(name = "probe")
    private static final class Probe implements Callable<Integer> {

        private final Callable<Integer> work;

        @Option(names = "--port")
        private int port;

        Probe(Callable<Integer> work) {
            this.work = work;
        }

        @Override
        public Integer call() throws Exception {
            return work.call() + port;
        }
    }
}
