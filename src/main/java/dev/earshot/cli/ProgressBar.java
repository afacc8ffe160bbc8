package dev.earshot.cli;

import dev.earshot.platform.page.Format;
import dev.earshot.rollup.importing.Progress;
import java.io.PrintStream;

/** How far a long command is: a bar that grows in its place on a terminal, a line now and then elsewhere. */
final class ProgressBar implements Progress {

    private static final int WIDTH = 40;

    /** Lines between two that are printed where nobody watches. */
    private static final long EVERY = 100_000;

    private final PrintStream out;
    private final boolean terminal;
    private long said;

    private ProgressBar(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    static ProgressBar on(PrintStream out, boolean terminal) {
        return new ProgressBar(out, terminal);
    }

    @Override
    public void checked(long lines) {
        if (terminal) {
            out.print("\r" + Format.ENGLISH.count(lines) + " lines checked");
            out.flush();
        }
    }

    @Override
    public void written(long lines, long all) {
        boolean whole = lines >= all;
        if (terminal) {
            int filled = (int) (WIDTH * Math.min(lines, all) / Math.max(1, all));
            out.print("\r[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + of(lines, all)
                    + (whole ? System.lineSeparator() : ""));
            out.flush();
        } else if (lines - said >= EVERY || whole && said > 0) {
            said = lines;
            out.println(of(lines, all) + " lines written");
        }
    }

    private static String of(long lines, long all) {
        return Format.ENGLISH.count(lines) + " of " + Format.ENGLISH.count(all);
    }
}
