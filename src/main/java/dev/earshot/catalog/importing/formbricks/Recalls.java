package dev.earshot.catalog.importing.formbricks;

import dev.earshot.catalog.importing.draft.Asked;
import dev.earshot.catalog.importing.draft.DraftSurvey;
import dev.earshot.catalog.importing.draft.Json;
import dev.earshot.catalog.importing.draft.Phrases.Placeholders;
import dev.earshot.catalog.importing.draft.Report;
import dev.earshot.survey.question.Blanks;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code #recall:nps/fallback:your score#} becomes {@code {answers.nps|your score}}, or its fallback alone. */
record Recalls(DraftSurvey survey, Report report) implements Placeholders {

    private static final Pattern RECALL = Pattern.compile("#recall:([A-Za-z0-9_-]{1,100})/fallback:([^#]*)#");

    @Override
    public String replace(String words, Json at) {
        boolean recalls = words.contains("#recall:");
        if (!recalls && Blanks.in(words).isEmpty()) {
            return words;
        }
        // A brace of theirs must not make a blank of ours.
        Matcher matcher = RECALL.matcher(words.replace('{', '(').replace('}', ')'));
        return matcher.replaceAll(found -> Matcher.quoteReplacement(blank(
                found.group(1),
                found.group(2).replace("nbsp", " ").replace('|', '/').strip(),
                at)));
    }

    private String blank(String id, String fallback, Json at) {
        Optional<Asked> asked = survey.asked(id);
        if (asked.isEmpty()) {
            report.left(
                    at,
                    "the blank " + Report.shown(id) + ", which no question before it fills"
                            + (fallback.isEmpty() ? "" : ". Its fallback stands there"));
            return fallback;
        }
        return "{answers." + asked.get().id() + (fallback.isEmpty() ? "" : "|" + fallback) + "}";
    }
}
