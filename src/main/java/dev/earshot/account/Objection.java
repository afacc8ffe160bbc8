package dev.earshot.account;

/**
 * Why somebody cannot have an account like this.
 *
 * @param sentence in English
 */
public record Objection(Kind kind, String sentence) {

    enum Kind {
        NO_ADDRESS,
        SHORT_PASSWORD,
        LONG_PASSWORD
    }
}
