package dev.earshot.insight.response.request;

import dev.earshot.survey.Segment;

/** One value of a field kept with the answers: order.store is berlin. */
public record SegmentValue(Segment field, String value) {}
