package dev.earshot.account;

import java.util.List;

/**
 * What every page of a signed-in user has around it; the template {@code app} shows it.
 *
 * @param user e-mail address of whoever is signed in
 * @param formToken goes into every form of the page as {@code csrf}
 * @param language of the page
 * @param words of the frame itself, in that language
 */
public record Frame(
        String shop,
        String user,
        String formToken,
        boolean demo,
        String language,
        FrameMessages words,
        List<Group> groups) {

    /** Pages for one purpose: "Listen". */
    public record Group(String title, List<Link> links) {}

    /**
     * @param current whether this is the page shown
     * @param count what waits there; 0 shows no badge
     */
    public record Link(String href, String words, boolean current, int count) {

        /** "14", "10000+". */
        public String badge() {
            return count >= RailBadge.MANY ? RailBadge.MANY + "+" : String.valueOf(count);
        }
    }
}
