package dev.earshot.catalog.importing.surveyjs;

import dev.earshot.catalog.importing.draft.Asked;
import dev.earshot.catalog.importing.draft.DraftSurvey;
import dev.earshot.catalog.importing.draft.Json;
import dev.earshot.catalog.importing.draft.Phrases.Placeholders;
import dev.earshot.catalog.importing.draft.Report;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code {firstName}} becomes {@code {answers.first-name}} where that was asked before, and is left out where not. */
record CurlyNames(DraftSurvey survey, Report report) implements Placeholders {

    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)\\}");

    @Override
    public String replace(String words, Json at) {
        if (words.indexOf('{') < 0 && words.indexOf('}') < 0) {
            return words;
        }
        StringBuilder text = new StringBuilder();
        Matcher matcher = NAME.matcher(words);
        int done = 0;
        while (matcher.find()) {
            text.append(bare(words.substring(done, matcher.start())));
            Optional<Asked> asked = survey.asked(matcher.group(1).strip());
            if (asked.isPresent()) {
                text.append("{answers.").append(asked.get().id()).append('}');
            } else {
                report.left(at, "the blank " + Report.shown(matcher.group()) + ", which no question before it fills");
            }
            done = matcher.end();
        }
        return text.append(bare(words.substring(done))).toString();
    }

    /** A brace left over could make a blank of ours. */
    private static String bare(String words) {
        return words.replace('{', '(').replace('}', ')');
    }
}
