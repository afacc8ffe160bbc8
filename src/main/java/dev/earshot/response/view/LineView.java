package dev.earshot.response.view;

/**
 * One line of a kind that browsers know how to fill in.
 *
 * @param type "email" or "phone"
 */
public record LineView(String type, Head head, boolean required, String typed) implements QuestionView {}
