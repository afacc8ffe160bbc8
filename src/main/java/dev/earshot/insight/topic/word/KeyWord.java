package dev.earshot.insight.topic.word;

import dev.earshot.insight.topic.reading.ReadComment;

/**
 * A word that sets one group's comments apart from another's.
 *
 * @param word its most frequent form
 * @param texts of the group that use it
 * @param others of the other group
 * @param z how surely it does: 2 is hardly chance
 * @param latest one that uses it
 */
public record KeyWord(String language, String word, long texts, long others, double z, ReadComment latest) {}
