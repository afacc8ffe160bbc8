package dev.earshot.score.keyness;

/**
 * Who uses a word.
 *
 * @param term the word, or two side by side
 * @param texts of the first set that use it
 * @param otherTexts of the second set
 * @param customers who wrote those of both
 */
public record Usage(String term, long texts, long otherTexts, long customers) {}
