package dev.earshot.insight.segment;

import dev.earshot.insight.Choice;
import dev.earshot.response.SegmentValues;
import dev.earshot.survey.Segment;
import dev.earshot.survey.Survey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Segments a page can be narrowed to, by field. */
@ApplicationScoped
public class SegmentChoices {

    /** More of a field are reached by writing the address. */
    private static final int MOST_VALUES = 100;

    private final SegmentValues values;

    SegmentChoices(SegmentValues values) {
        this.values = values;
    }

    /** One field with the values its answers have had. */
    public record Field(String label, List<Choice> values) {}

    /**
     * @param fields which may be chosen
     * @param chosen as addresses write it, "order.store:north"
     */
    public List<Field> of(Survey survey, Stream<Segment> fields, Optional<String> chosen, FieldWords words) {
        return fields.map(field -> new Field(words.label(field), choices(survey, field, chosen, words)))
                .filter(field -> !field.values.isEmpty())
                .toList();
    }

    private List<Choice> choices(Survey survey, Segment field, Optional<String> chosen, FieldWords words) {
        String start = field.field() + ":";
        Stream<String> now =
                chosen.filter(key -> key.startsWith(start)).map(key -> key.substring(start.length())).stream();
        return Stream.concat(values.first(survey, field, MOST_VALUES).stream(), now)
                .distinct()
                .map(value -> new Choice(
                        start + value,
                        words.label(field) + ": " + words.value(field, value),
                        chosen.filter((start + value)::equals).isPresent()))
                .toList();
    }
}
