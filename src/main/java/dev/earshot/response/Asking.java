package dev.earshot.response;

import dev.earshot.catalog.Revision;
import dev.earshot.invitation.Invitation;
import dev.earshot.survey.Answers;
import dev.earshot.survey.Path;
import dev.earshot.survey.Segment;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Draw;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A survey put to somebody: by a personal link, or to anybody at an open address.
 *
 * @param address where its form lives: "/r/…" or "/s/…"
 * @param language the language to begin with
 * @param facts what is known of the event, the customer and the shop, by name: "order.total" -> "64.80"
 */
public record Asking(
        Revision revision,
        Optional<Invitation> invitation,
        String address,
        String language,
        Map<String, String> facts) {

    /** Most characters of a segment that are kept. */
    private static final int SEGMENT_LENGTH = 200;

    public Survey survey() {
        return revision.survey();
    }

    public Origin origin() {
        return invitation.isPresent() ? Origin.INVITED : Origin.OPEN;
    }

    /** The same asking with another revision of its survey: the one whose first page was answered. */
    public Asking of(Revision other) {
        return new Asking(other, invitation, address, language, facts);
    }

    /** Where one of its pages is, in this language: "/r/…?page=2". */
    public String address(String page, String inLanguage) {
        return address + "?page=" + page + (inLanguage.equals(language) ? "" : "&lang=" + inLanguage);
    }

    /** What makes a second response impossible: the invitation, or the form's own key. */
    public String responseKey(EditKey key) {
        return invitation.map(i -> "i:" + i.id()).orElseGet(() -> "o:" + key.hash());
    }

    /** The lots of whoever holds the key, or has the invitation. */
    public Draw draw(EditKey key) {
        return Draw.of(responseKey(key));
    }

    /** What somebody with these answers is shown. */
    public Path path(Answers answers, EditKey key) {
        return Path.of(survey(), answers, facts, draw(key));
    }

    /** The facts of the event that the survey keeps with its answers; an open form knows none. */
    Map<String, String> segments() {
        Map<String, String> kept = new TreeMap<>();
        for (Segment segment : survey().segments()) {
            String name = segment.field();
            String fact = facts().getOrDefault(name, "");
            if (!fact.isBlank()) {
                kept.put(name, fact.substring(0, Math.min(fact.length(), SEGMENT_LENGTH)));
            }
        }
        return kept;
    }
}
