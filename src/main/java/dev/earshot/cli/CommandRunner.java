package dev.earshot.cli;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.inject.Instance;

/** Runs one command on the data and ends. */
public class CommandRunner implements QuarkusApplication {

    private final Instance<Command> commands;

    CommandRunner(Instance<Command> commands) {
        this.commands = commands;
    }

    @Override
    public int run(String... args) {
        Arguments arguments = Arguments.of(args);
        Console console = new Console(System.in, System.out, System.err);
        return commands.stream()
                .filter(command -> command.name().equals(arguments.command()))
                .findFirst()
                .orElseThrow()
                .run(arguments, console);
    }
}
