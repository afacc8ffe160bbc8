package dev.earshot.response.form;

import java.util.List;
import java.util.Optional;

/**
 * A box for free text.
 *
 * @param title the wording where only one is possible; else the neutral one
 * @param wordings one for each group while the score that decides is on the same page; else empty
 */
public record TextView(
        String id,
        String title,
        List<Wording> wordings,
        boolean required,
        int maxLength,
        String typed,
        Contact contact,
        Optional<String> error)
        implements QuestionView {

    /** @param group "any" while no score is chosen, else the group it speaks to */
    public record Wording(String group, String title) {}

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
