package dev.earshot.rollup;

import dev.earshot.catalog.Revision;
import dev.earshot.response.Origin;
import dev.earshot.survey.question.ScaleQuestion;

/**
 * One line of a chart: one question as it is asked now, answered by those who were asked or by those who came by
 * themselves, by everybody or by one segment.
 */
public record Series(
        String surveyId, ScaleQuestion question, String meaning, Origin origin, String dimension, String segment) {

    /** The dimension of a line of everybody. */
    private static final String EVERYBODY = "";

    public static Series of(Revision revision, ScaleQuestion question, Origin origin) {
        return new Series(revision.survey().id(), question, revision.meaning(question), origin, EVERYBODY, "");
    }

    public boolean isEverybody() {
        return dimension.equals(EVERYBODY);
    }

    public Series in(String dimension, String segment) {
        return new Series(surveyId, question, meaning, origin, dimension, segment);
    }
}
