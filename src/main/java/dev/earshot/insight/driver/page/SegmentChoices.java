package dev.earshot.insight.driver.page;

import dev.earshot.insight.Choice;
import dev.earshot.insight.driver.DriverRequest;
import dev.earshot.insight.segment.FieldWords;
import dev.earshot.rollup.Series;
import dev.earshot.rollup.Tallies;
import dev.earshot.survey.Segment;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Segments a page can be narrowed to, by field. */
@ApplicationScoped
class SegmentChoices {

    /** More are reached by writing the address. */
    private static final int MOST_VALUES = 100;

    private final Tallies tallies;

    SegmentChoices(Tallies tallies) {
        this.tallies = tallies;
    }

    /** One field with the values its answers of the days have. */
    record Field(String label, List<Choice> values) {}

    List<Field> of(DriverRequest request, FieldWords words) {
        return request.survey().segments().stream()
                .filter(Segment::isCounted)
                .map(field -> new Field(words.label(field), values(request, field, words)))
                .filter(field -> !field.values.isEmpty())
                .toList();
    }

    private List<Choice> values(DriverRequest request, Segment field, FieldWords words) {
        Series series = Series.of(request.revision(), request.outcome(), request.origin());
        return tallies
                .league(series, field.field(), request.from(), request.to().plusDays(1))
                .keySet()
                .stream()
                .limit(MOST_VALUES)
                .map(value -> new DriverRequest.Part(field, value))
                .map(part -> new Choice(
                        part.text(),
                        words.label(field) + ": " + words.value(field, part.value()),
                        request.part().filter(part::equals).isPresent()))
                .toList();
    }
}
