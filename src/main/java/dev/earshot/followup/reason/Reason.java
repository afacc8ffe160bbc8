package dev.earshot.followup.reason;

/**
 * One reason in words.
 *
 * @param language of the words where it is not the page's; "" where it is
 */
public record Reason(String words, String language) {}
