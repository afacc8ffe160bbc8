package dev.earshot.survey;

import java.util.List;

/** What somebody answered to one question. */
public sealed interface Answer {

    /** A number of a scale. */
    record Score(int value) implements Answer {}

    /** One or more option values, in the order chosen. */
    record Choice(List<String> values) implements Answer {}

    /** A verbatim: not blank, line ends as {@code \n}. */
    record Words(String text) implements Answer {}
}
