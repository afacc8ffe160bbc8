package dev.earshot.response;

import dev.earshot.survey.Answers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * One side of a change: how a response stands in the figures.
 *
 * @param day the local day it counts for, in the reporting zone
 * @param segments kept fields by name: "order.store" -> "berlin"
 * @param answers what counts; given is only what is on the path
 */
public record Counted(LocalDate day, Instant at, Map<String, String> segments, boolean flagged, Answers answers) {}
