package dev.earshot.survey.question;

import java.util.List;
import java.util.Optional;

/**
 * What every question has.
 *
 * @param id name of the answer in forms, exports and figures: {@code [a-z][a-z0-9_-]*}, unique in the survey
 * @param help a line in small type under the question
 * @param required whether the form insists on an answer
 * @param notApplicable whether "does not apply" is offered; who chooses it is in no figure
 * @param tags free words to find and group questions by
 * @param when when it is asked
 */
public record Basics(
        String id,
        Text text,
        Optional<Text> help,
        boolean required,
        boolean notApplicable,
        List<String> tags,
        Role role,
        Condition when) {

    public Basics {
        tags = List.copyOf(tags);
    }

    /** Always asked, with nothing more to it. */
    public static Basics of(String id, Text text, boolean required) {
        return new Basics(id, text, Optional.empty(), required, false, List.of(), Role.NONE, Condition.ALWAYS);
    }

    public Basics as(Role other) {
        return new Basics(id, text, help, required, notApplicable, tags, other, when);
    }

    public Basics onlyWhen(Condition condition) {
        return new Basics(id, text, help, required, notApplicable, tags, role, condition);
    }

    public Basics orNotApplicable() {
        return new Basics(id, text, help, required, true, tags, role, when);
    }
}
