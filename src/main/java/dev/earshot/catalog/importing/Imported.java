package dev.earshot.catalog.importing;

import java.util.List;

/** What became of another tool's survey. */
public sealed interface Imported {

    /**
     * @param tool the name of the format: "SurveyJS"
     * @param questions how many were carried over
     * @param leftOut one line each: its path and why; empty where everything was carried over
     * @param notes one line each for what is called or shaped otherwise now
     */
    record Carried(String tool, String yaml, int questions, List<String> leftOut, List<String> notes)
            implements Imported {}

    /** @param sentence what is wrong, where, and what to do */
    record Refused(String sentence) implements Imported {}
}
