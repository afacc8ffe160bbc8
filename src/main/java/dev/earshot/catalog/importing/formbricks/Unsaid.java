package dev.earshot.catalog.importing.formbricks;

import dev.earshot.catalog.importing.draft.Ids;
import dev.earshot.catalog.importing.draft.Json;
import dev.earshot.catalog.importing.draft.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What changes whom a survey asks, when and with what; our language says it elsewhere or not at all. */
final class Unsaid {

    private static final Map<String, String> SURVEY = new LinkedHashMap<>();

    static {
        SURVEY.put("variables", "Earshot has no variables");
        SURVEY.put("followUps", "mails to staff come from Earshot's at-risk list");
        SURVEY.put("triggers", "an invite says after which event people are asked");
        SURVEY.put("segment", "an invite says who is asked");
        SURVEY.put("recontactDays", "an invite's cooling-off says it");
        SURVEY.put("closeOnDate", "write its day as closes");
        SURVEY.put("runOnDate", "a survey can be answered once its file is there");
        SURVEY.put("autoComplete", "Earshot does not stop at a number of answers");
        SURVEY.put("pin", "Earshot's surveys have no PIN");
        SURVEY.put("singleUse", "personal links are what an invite sends");
        SURVEY.put("quotas", "Earshot has no quotas");
    }

    private Unsaid() {}

    static void ofSurvey(Json survey, Report report) {
        SURVEY.forEach((key, why) -> {
            Json value = survey.at(key);
            if (value.given() && !value.at("enabled").is(false)) {
                report.left(value, why);
            }
        });
        List<String> hidden = survey.at("hiddenFields").at("fieldIds").items().stream()
                .flatMap(field -> field.text().stream())
                .map(Ids::tidy)
                .filter(id -> !id.isEmpty() && Character.isLetter(id.charAt(0)))
                .limit(8)
                .map(id -> id.matches("(order|customer|return|ticket)[-_][a-z].*")
                        ? id.replaceFirst("[-_]", ".")
                        : "order." + id)
                .toList();
        if (!hidden.isEmpty() && !survey.at("hiddenFields").at("enabled").is(false)) {
            report.left(
                    survey.at("hiddenFields"),
                    "what an event brings along is a segment. Where your events have these fields, write: segments: "
                            + hidden);
        }
    }

    static void ofQuestion(Json question, Report report) {
        for (String key : List.of("imageUrl", "videoUrl")) {
            if (question.at(key).given()) {
                report.left(question.at(key), "Earshot shows no pictures or films");
            }
        }
        if (question.at("validation").at("rules").given()) {
            report.left(question.at("validation"), "answers are not checked like this");
        }
    }
}
