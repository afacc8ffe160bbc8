package dev.earshot.insight.turnout;

import dev.earshot.insight.trend.Asked;
import dev.earshot.score.Confidence;
import dev.earshot.survey.Segment;
import dev.earshot.survey.question.ScaleQuestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Of which survey, and which days of decisions.
 *
 * @param from first local day
 * @param to last local day
 */
public record TurnoutRequest(Asked asked, LocalDate from, LocalDate to, Confidence confidence) {

    static final String COUNTRY = "customer.country";
    private static final int MOST_FIELDS = 6;

    /** Fields that are known of those who did not answer as well: those kept for comparing, and the country. */
    public List<Segment> fields() {
        List<Segment> kept = asked.survey().segments().stream()
                .filter(Segment::isCounted)
                .filter(field -> !field.field().equals(COUNTRY))
                .limit(MOST_FIELDS - 1L)
                .toList();
        return Stream.concat(
                        asked.survey().segments().stream()
                                .filter(field -> field.field().equals(COUNTRY))
                                .findFirst()
                                .or(() -> Optional.of(new Segment(COUNTRY)))
                                .stream(),
                        kept.stream())
                .filter(Segment::isCounted)
                .toList();
    }

    /** Ratings that say how the details were. */
    List<ScaleQuestion> details() {
        return asked.survey().drivers().stream()
                .filter(question -> !question.equals(asked.question()))
                .toList();
    }
}
