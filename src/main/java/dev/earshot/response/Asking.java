package dev.earshot.response;

import dev.earshot.catalog.Revision;
import dev.earshot.invitation.Invitation;
import dev.earshot.survey.Segment;
import dev.earshot.survey.Survey;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A survey put to somebody: by a personal link, or to anybody at an open address.
 *
 * @param path where its form lives: "/r/…" or "/s/…"
 * @param language the language to begin with
 */
public record Asking(Revision revision, Optional<Invitation> invitation, String path, String language) {

    /** Most characters of a segment that are kept. */
    private static final int SEGMENT_LENGTH = 200;

    public Survey survey() {
        return revision.survey();
    }

    public Origin origin() {
        return invitation.isPresent() ? Origin.INVITED : Origin.OPEN;
    }

    /** The same asking with the survey as it was when its first page was answered. */
    public Asking of(Revision answered) {
        return new Asking(answered, invitation, path, language);
    }

    /** Where one of its pages is, in this language: "/r/…?page=2". */
    public String address(String page, String inLanguage) {
        return path + "?page=" + page + (inLanguage.equals(language) ? "" : "&lang=" + inLanguage);
    }

    /** What makes a second response impossible: the invitation, or the form's own key. */
    public String responseKey(EditKey key) {
        return invitation.map(i -> "i:" + i.id()).orElseGet(() -> "o:" + key.hash());
    }

    /** Everything known of the event that led here. */
    public Map<String, String> facts() {
        return invitation.map(Invitation::facts).orElse(Map.of());
    }

    /** The facts of the purchase that the survey keeps with its answers; an open form knows none. */
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
