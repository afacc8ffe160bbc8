package dev.earshot.insight.trend;

import dev.earshot.survey.Segment;

/**
 * Those of whom a field has one value.
 *
 * @param value as it is kept with the answers
 */
public record Slice(Segment field, String value) {

    /** As addresses write it: "order.store:north". */
    public String key() {
        return field.field() + ":" + value;
    }
}
