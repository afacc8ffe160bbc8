package dev.earshot.response.view;

import java.util.List;

/**
 * A box for free text.
 *
 * @param head with the wording where only one is possible; else the neutral one
 * @param wordings one for each group while the score that decides is on the same page; else empty
 * @param line whether one line is enough
 * @param minLength 0 for no bound
 */
public record TextView(
        Head head,
        List<Wording> wordings,
        boolean required,
        boolean line,
        int minLength,
        int maxLength,
        String typed,
        Contact contact)
        implements QuestionView {

    /** Whether "please get in touch with me" is there: never, for detractors on this page's scale, or anyway. */
    public enum Contact {
        NONE,
        FOR_DETRACTORS,
        SHOWN
    }

    @Override
    public String type() {
        return "text";
    }

    public boolean asksForContact() {
        return contact != Contact.NONE;
    }

    public boolean hidesContact() {
        return contact == Contact.FOR_DETRACTORS;
    }
}
