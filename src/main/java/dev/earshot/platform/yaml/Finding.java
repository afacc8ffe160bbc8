package dev.earshot.platform.yaml;

import java.util.Comparator;

/** Something worth telling the author of a file, at its place. */
public sealed interface Finding permits Problem, Warning {

    /** By file, then from top to bottom. */
    Comparator<Finding> IN_READING_ORDER =
            Comparator.comparing(Finding::file).thenComparingInt(Finding::line).thenComparingInt(Finding::column);

    /** As it was named to the reader: "surveys/post-purchase.yaml". */
    String file();

    /** From 1; 0 where the finding is about the file as a whole. */
    int line();

    /** From 1; 0 where the finding is about the file as a whole. */
    int column();

    /** Sentences in English, without the last full stop. */
    String what();

    /** "surveys/x.yaml:14:7", which editors and terminals turn into a link. */
    default String place() {
        return line() == 0 ? file() : file() + ":" + line() + ":" + column();
    }
}
