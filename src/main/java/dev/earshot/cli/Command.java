package dev.earshot.cli;

/** Something done on the data by one word on the command line. */
interface Command {

    /** The first word: "recount". */
    String name();

    /** @return the exit code: 0 when all is well */
    int run(Arguments arguments, Console console);
}
