package dev.earshot.catalog;

import dev.earshot.survey.Survey;

/**
 * A survey as it was live at some time. Answers and invitations are bound to one.
 *
 * @param contentHash names the revision, the same on every database
 * @param number 1 for the first; counts up per survey and database
 */
public record Revision(Survey survey, String contentHash, int number) {

    /** How many characters of the hash name it in forms and addresses. */
    public static final int SHORT = 12;

    /** The beginning of its hash: enough to tell the revisions of one survey apart. */
    public String shortHash() {
        return contentHash.substring(0, Math.min(SHORT, contentHash.length()));
    }
}
