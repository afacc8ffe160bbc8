package dev.earshot.catalog.page;

/**
 * The sentence on top of a page.
 *
 * @param strong what it is about
 */
record Lead(String start, String strong, String rest) {

    /** Around what is strong within a translated sentence: characters nobody writes. */
    private static final char OPEN = '\uE000';

    private static final char CLOSE = '\uE001';

    /** What is to be strong in a sentence that {@link #of} takes apart again. */
    static String strong(String words) {
        return OPEN + words + CLOSE;
    }

    static Lead of(String sentence) {
        int open = sentence.indexOf(OPEN);
        int close = sentence.indexOf(CLOSE);
        return open < 0
                ? new Lead(sentence, "", "")
                : new Lead(
                        sentence.substring(0, open),
                        sentence.substring(open + 1, close),
                        sentence.substring(close + 1));
    }
}
