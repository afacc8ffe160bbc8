package dev.earshot.insight;

import dev.earshot.catalog.Revision;
import java.util.List;

/**
 * One entry of a list to choose from, or one link of several.
 *
 * @param value what is sent, or where it leads
 */
public record Choice(String value, String words, boolean chosen) {

    public static List<Choice> ofSurveys(List<Revision> surveys, String chosen) {
        return surveys.stream()
                .map(revision -> new Choice(
                        revision.survey().id(),
                        revision.survey().name(),
                        revision.survey().id().equals(chosen)))
                .toList();
    }
}
