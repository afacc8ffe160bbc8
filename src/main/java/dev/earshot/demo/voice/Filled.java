package dev.earshot.demo.voice;

import dev.earshot.survey.Answers;

/**
 * A form as somebody would fill it in, if they answer at all.
 *
 * @param keenness how much likelier than others they are to answer, as a factor
 */
public record Filled(Answers answers, int pages, boolean contactRequested, double keenness) {}
