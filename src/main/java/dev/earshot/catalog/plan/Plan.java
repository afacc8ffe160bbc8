package dev.earshot.catalog.plan;

import dev.earshot.platform.yaml.Finding;
import dev.earshot.platform.yaml.Problem;
import java.util.List;
import java.util.stream.Stream;

/**
 * What would happen if the files went live as they are.
 *
 * @param surveys every one, by id, those that stay as they are too
 * @param problems of the directory, and of files in it that are no surveys
 */
public record Plan(List<SurveyPlan> surveys, List<Problem> problems) {

    /** Those of which something is to be told. */
    public List<SurveyPlan> told() {
        return surveys.stream()
                .filter(survey -> survey.kind() != SurveyPlan.Kind.UNCHANGED)
                .toList();
    }

    public boolean changesSomething() {
        return surveys.stream().anyMatch(survey -> survey.kind().isChange());
    }

    public boolean hasMistakes() {
        return !problems.isEmpty() || count(SurveyPlan.Kind.BROKEN) > 0;
    }

    /** Everything found in the files, in reading order. */
    public List<Finding> findings() {
        return Stream.concat(problems.stream(), surveys.stream().flatMap(survey -> survey.findings().stream()))
                .sorted(Finding.IN_READING_ORDER)
                .toList();
    }

    public long count(SurveyPlan.Kind kind) {
        return surveys.stream().filter(survey -> survey.kind() == kind).count();
    }

    /** Surveys that would close. */
    public List<String> closing() {
        return surveys.stream()
                .filter(survey -> survey.kind() == SurveyPlan.Kind.CLOSES)
                .map(SurveyPlan::surveyId)
                .toList();
    }
}
