package dev.earshot.insight.driver;

import dev.earshot.catalog.Revision;
import dev.earshot.response.Origin;
import dev.earshot.score.Metric;
import dev.earshot.survey.Segment;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Battery;
import dev.earshot.survey.question.ScaleQuestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose ratings, of when.
 *
 * @param revision with a headline question
 * @param from first local day, {@code to} the last, both included
 */
public record DriverRequest(Revision revision, LocalDate from, LocalDate to, Optional<Part> part) {

    /** Answers kept with one value of a segment: "order.store" is "berlin". */
    public record Part(Segment segment, String value) {

        /** As it stands in an address: "order.store:berlin". */
        public String text() {
            return segment.field() + ":" + value;
        }
    }

    public Survey survey() {
        return revision.survey();
    }

    public ScaleQuestion outcome() {
        return survey().outcome().orElseThrow();
    }

    public Metric metric() {
        return Metric.of(outcome());
    }

    /** What may explain the outcome. */
    public List<ScaleQuestion> attributes() {
        ScaleQuestion outcome = outcome();
        return survey().drivers().stream().filter(q -> !q.equals(outcome)).toList();
    }

    /** The attributes and, last, the outcome. */
    List<ScaleQuestion> asked() {
        return Stream.concat(attributes().stream(), Stream.of(outcome())).toList();
    }

    /** Those who were invited; anybody where nobody is. */
    public Origin origin() {
        return survey().audience().isInvited() ? Origin.INVITED : Origin.OPEN;
    }

    /** Whether respondents are asked only some of the attributes, by lot. */
    public boolean drawn() {
        List<ScaleQuestion> attributes = attributes();
        return survey().pages().stream()
                .flatMap(page -> page.blocks().stream())
                .filter(Battery.class::isInstance)
                .map(Battery.class::cast)
                .filter(battery -> battery.ask() < battery.items().size())
                .anyMatch(battery -> battery.items().stream().anyMatch(attributes::contains));
    }
}
