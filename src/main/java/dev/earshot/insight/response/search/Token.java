package dev.earshot.insight.response.search;

/**
 * One word of a comment.
 *
 * @param plain without capitals and accents
 * @param stem what its forms have in common
 * @param start where it begins in the comment
 */
record Token(String plain, String stem, int start, int end) {}
