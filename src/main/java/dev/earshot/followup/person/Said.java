package dev.earshot.followup.person;

import dev.earshot.insight.response.request.Tag;
import dev.earshot.survey.question.Group;
import dev.earshot.survey.question.Scale;
import java.util.List;
import java.util.Optional;

/**
 * One answer of theirs.
 *
 * @param score to the survey's outcome question
 * @param ratings the other scores, in the order of the survey
 * @param left an address or a number given with it
 * @param confirmed false where a tap in the mail is all there is
 */
record Said(
        Optional<Rated> score,
        List<Rated> ratings,
        List<String> comments,
        List<String> left,
        List<Tag> tags,
        boolean contactRequested,
        boolean confirmed) {

    /** @param name of the question: "Speed" */
    record Rated(String name, int value, Scale scale) {

        Group group() {
            return scale.group(value);
        }

        int lowest() {
            return scale.lowest();
        }

        int highest() {
            return scale.highest();
        }
    }
}
