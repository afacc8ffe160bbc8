package dev.earshot.catalog.importing.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an import says beside the survey: what was left out, and what was carried over in another shape. */
public final class Report {

    /** More than that nobody reads. */
    private static final int MOST = 500;

    private static final int LONGEST = 300;

    private final Set<String> left = new LinkedHashSet<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private int unsaid;

    /** @param what a clause without a full stop: "Earshot has no such question" */
    public void left(Json at, String what) {
        left(at.path(), what);
    }

    public void left(String path, String what) {
        add(left, path + ": left out: " + what);
    }

    /** Carried over, but worth knowing. */
    public void note(Json at, String what) {
        add(notes, at.path() + ": " + what);
    }

    /** Whether something of the survey is missing. */
    public boolean complete() {
        return left.isEmpty() && unsaid == 0;
    }

    public List<String> leftOut() {
        List<String> lines = new ArrayList<>(left);
        if (unsaid > 0) {
            lines.add("and " + unsaid + " more");
        }
        return lines;
    }

    public List<String> notes() {
        return List.copyOf(notes);
    }

    private void add(Set<String> lines, String line) {
        if (lines.size() < MOST) {
            lines.add(shown(line, LONGEST));
        } else if (lines == left) {
            unsaid++;
        }
    }

    /** A foreign word as it can be printed: one line, nothing invisible, not too long. */
    public static String shown(String foreign) {
        return "\"" + shown(foreign, 60) + "\"";
    }

    private static String shown(String foreign, int longest) {
        String tidy = PlainText.of(foreign);
        return tidy.length() <= longest ? tidy : PlainText.cut(tidy, longest - 1) + "…";
    }
}
