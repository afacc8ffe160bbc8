package dev.earshot.cli;

import java.io.InputStream;
import java.io.PrintStream;

/** Where a command reads and writes. */
record Console(InputStream in, PrintStream out, PrintStream err) {

    /** EX_USAGE of sysexits.h: nothing a command itself answers with, such as the 2 of {@code plan}. */
    static final int MISUSED = 64;

    /** Says what was wrong with the call. @return the exit code for it */
    int misused(String sentence) {
        err.println(sentence + " See --help.");
        return MISUSED;
    }
}
