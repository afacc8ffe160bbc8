package dev.earshot.catalog.reader;

import dev.earshot.platform.yaml.Finding;
import dev.earshot.platform.yaml.Problem;
import dev.earshot.platform.yaml.Warning;
import dev.earshot.survey.Survey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of a survey's file. */
public sealed interface SurveyReading {

    /** @param hash what the file says, see {@link SurveyHash} */
    record Sound(Survey survey, String hash, List<Warning> warnings) implements SurveyReading {}

    /** @param problems at least one, in reading order */
    record Faulty(List<Problem> problems, List<Warning> warnings) implements SurveyReading {}

    /** Worth a look; none of them keeps a survey from being used. */
    List<Warning> warnings();

    default Optional<Sound> sound() {
        return this instanceof Sound sound ? Optional.of(sound) : Optional.empty();
    }

    /** Problems and warnings, in reading order. */
    default List<Finding> findings() {
        List<Problem> problems = this instanceof Faulty faulty ? faulty.problems() : List.of();
        return Stream.<Finding>concat(problems.stream(), warnings().stream())
                .sorted(Finding.IN_READING_ORDER)
                .toList();
    }
}
