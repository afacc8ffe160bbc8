package dev.earshot.survey;

import dev.earshot.survey.question.Condition;
import dev.earshot.survey.question.Text;
import java.util.Optional;

/**
 * The last page.
 *
 * @param words the page has its own where absent
 */
public record Ending(Condition when, Optional<Text> words, Optional<Link> link) {

    /** The page's own words for everybody, and no link. */
    public static final Ending PLAIN = new Ending(Condition.ALWAYS, Optional.empty(), Optional.empty());

    /**
     * A call to action.
     *
     * @param url absolute, https or http
     */
    public record Link(Text text, String url) {}
}
