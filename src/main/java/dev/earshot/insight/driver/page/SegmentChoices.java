package dev.earshot.insight.driver.page;

import dev.earshot.insight.Choice;
import dev.earshot.insight.driver.DriverRequest;
import dev.earshot.insight.segment.FieldWords;
import dev.earshot.insight.segment.SegmentNames;
import dev.earshot.survey.Segment;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Segments a page can be narrowed to, by field. */
@ApplicationScoped
class SegmentChoices {

    /** More are reached by writing the address. */
    private static final int MOST_VALUES = 100;

    private final SegmentNames names;

    SegmentChoices(SegmentNames names) {
        this.names = names;
    }

    /** One field with the values its answers have had. */
    record Field(String label, List<Choice> values) {}

    List<Field> of(DriverRequest request, FieldWords words) {
        return request.survey().segments().stream()
                .filter(Segment::isCounted)
                .map(field -> new Field(words.label(field), values(request, field, words)))
                .filter(field -> !field.values.isEmpty())
                .toList();
    }

    private List<Choice> values(DriverRequest request, Segment field, FieldWords words) {
        return names.of(request.survey().id(), field, MOST_VALUES).stream()
                .map(value -> new DriverRequest.Part(field, value))
                .map(part -> new Choice(
                        part.text(),
                        words.label(field) + ": " + words.value(field, part.value()),
                        request.part().filter(part::equals).isPresent()))
                .toList();
    }
}
