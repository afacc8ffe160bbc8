package dev.earshot.cli;

import java.io.InputStream;
import java.io.PrintStream;

/** Where a command reads and writes. */
record Console(InputStream in, PrintStream out, PrintStream err) {

    /** Says what was wrong with the call. @return the exit code for it */
    int misused(String sentence) {
        err.println(sentence + " See --help.");
        return 2;
    }
}
