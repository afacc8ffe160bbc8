package dev.earshot.catalog.importing.surveyjs;

import dev.earshot.catalog.importing.draft.Json;
import dev.earshot.catalog.importing.draft.Report;
import java.util.LinkedHashMap;
import java.util.Map;

/** Properties that change what a survey asks or keeps, and that our language cannot say. Looks are left out silently. */
final class Unsaid {

    private static final Map<String, String> SURVEY = new LinkedHashMap<>();
    private static final Map<String, String> QUESTION = new LinkedHashMap<>();

    static {
        SURVEY.put("triggers", "Earshot has no triggers");
        SURVEY.put("calculatedValues", "Earshot has no calculated values");
        SURVEY.put("navigateToUrl", "nobody is sent to another address. Set a call-to-action to offer a link");
        SURVEY.put("navigateToUrlOnCondition", "nobody is sent to another address. Endings can have a link");
        SURVEY.put("completedBeforeHtml", "the page for those who have answered has its own words");
        SURVEY.put("maxTimeToFinish", "Earshot has no time limits");
        SURVEY.put("timeLimit", "Earshot has no time limits");
        SURVEY.put("questionsOrder", "questions keep their order");
        QUESTION.put("choicesByUrl", "options are written in the file, not fetched");
        QUESTION.put("choicesFromQuestion", "options are written in the file, not taken from another question");
        QUESTION.put("choicesVisibleIf", "options are shown to everybody");
        QUESTION.put("choicesEnableIf", "options are there for everybody");
        QUESTION.put("enableIf", "a question that is shown can be answered. A when can hide it");
        QUESTION.put("requiredIf", "a question is required always or never");
        QUESTION.put("defaultValue", "nothing is filled in beforehand");
        QUESTION.put("defaultValueExpression", "nothing is filled in beforehand");
        QUESTION.put("setValueExpression", "answers are not computed");
        QUESTION.put("setValueIf", "answers are not computed");
        QUESTION.put("resetValueIf", "answers are not computed");
        QUESTION.put("correctAnswer", "surveys are no quiz");
        QUESTION.put("readOnly", "a question that is shown can be answered");
        QUESTION.put("showCommentArea", "a comment is a question of its own, of type text");
        QUESTION.put("hasComment", "a comment is a question of its own, of type text");
        QUESTION.put("minSelectedChoices", "no number of options is asked for");
        QUESTION.put("maxSelectedChoices", "no number of options is asked for");
        QUESTION.put("showSelectAllItem", "there is no option for all of them");
        QUESTION.put("hasSelectAll", "there is no option for all of them");
        QUESTION.put("isAllRowRequired", "a battery does not insist on answers");
        QUESTION.put("eachRowRequired", "a battery does not insist on answers");
        QUESTION.put("maskType", "what is typed has no pattern");
        QUESTION.put("min", "answers in words have no bounds");
        QUESTION.put("max", "answers in words have no bounds");
    }

    private Unsaid() {}

    static void ofSurvey(Json survey, Report report) {
        say(SURVEY, survey, report);
    }

    static void ofQuestion(Json question, Report report) {
        say(QUESTION, question, report);
        for (Json validator : question.at("validators").items()) {
            String type = validator.at("type").text("");
            if (!type.equals("text") && !type.equals("email")) {
                report.left(validator, "answers are not checked like this");
            }
        }
    }

    private static void say(Map<String, String> known, Json at, Report report) {
        known.forEach((key, why) -> {
            if (at.at(key).given() && !at.at(key).text("").equals("none")) {
                report.left(at.at(key), why);
            }
        });
    }
}
