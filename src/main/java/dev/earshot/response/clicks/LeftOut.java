package dev.earshot.response.clicks;

/**
 * Taps of a survey and its days that are in no figure.
 *
 * @param all how many
 * @param machines how many of them look automatic
 * @param href where those that look automatic are listed
 */
public record LeftOut(long all, long machines, String href) {}
