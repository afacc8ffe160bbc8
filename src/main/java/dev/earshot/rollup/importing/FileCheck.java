package dev.earshot.rollup.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The first run through a file: counts its lines and its mistakes, and writes nothing. */
final class FileCheck {

    private final LineWriter writer;
    private final Progress progress;
    private final List<AnswerLine> named = new ArrayList<>();
    private final Set<Long> wrong = new HashSet<>();
    private final TreeSet<Mistake> mistakes = new TreeSet<>();
    private long lines;
    private long mistakesInAll;

    FileCheck(LineWriter writer, Progress progress) {
        this.writer = writer;
        this.progress = progress;
    }

    void good(AnswerLine line) {
        counted();
        if (line.customer().isPresent()) {
            named.add(line);
            if (named.size() == AnswerImport.AT_ONCE) {
                strangers();
            }
        }
    }

    void bad(Mistake mistake) {
        if (!wrong.contains(mistake.line())) {
            counted();
        }
        note(mistake);
    }

    /** Customers are looked up together; lines that name one we do not know were counted as good ones. */
    void strangers() {
        writer.strangers(named).forEach(this::note);
        named.clear();
    }

    private void note(Mistake mistake) {
        wrong.add(mistake.line());
        mistakesInAll++;
        mistakes.add(mistake);
        if (mistakes.size() > ImportReport.MOST_MISTAKES) {
            mistakes.pollLast();
        }
    }

    private void counted() {
        lines++;
        if (lines % AnswerImport.AT_ONCE == 0) {
            progress.checked(lines);
        }
    }

    boolean hasMistakes() {
        return mistakesInAll > 0;
    }

    boolean isWrong(AnswerLine line) {
        return wrong.contains(line.number());
    }

    /** How many lines can be taken. */
    long good() {
        return lines - wrong.size();
    }

    ImportReport report(long written, long before) {
        return new ImportReport(lines, good(), written, before, List.copyOf(mistakes), mistakesInAll);
    }
}
