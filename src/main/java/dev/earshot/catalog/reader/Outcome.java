package dev.earshot.catalog.reader;

import dev.earshot.platform.yaml.Fields;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Optional;

/**
 * The question a survey's headline figure comes from, known before the questions are read: it alone is required unless
 * told otherwise. Follows {@link dev.earshot.survey.Survey#outcome()}.
 */
final class Outcome {

    private static final List<String> LEADING = List.of("nps", "csat", "ces");

    private final Optional<Block> question;
    private final boolean certain;

    Outcome(List<YamlNode> questions) {
        List<Block> groups = questions.stream()
                .filter(Block.class::isInstance)
                .map(Block.class::cast)
                .toList();
        this.question = groups.stream()
                .filter(group ->
                        QuestionKeys.type(group).filter(LEADING::contains).isPresent())
                .findFirst()
                .or(() -> groups.stream()
                        .filter(group -> QuestionKeys.type(group)
                                .filter("rating"::equals)
                                .isPresent())
                        .findFirst());
        this.certain = groups.size() == questions.size()
                && groups.stream().allMatch(group -> QuestionKeys.type(group).isPresent());
    }

    boolean is(Block candidate) {
        return question.filter(outcome -> outcome == candidate).isPresent();
    }

    /** A key that means nothing without a scored question is a problem where there is none. */
    void expectedBy(Fields fields, String key, Findings findings) {
        // A mistyped type may hide the scored question; its own problem is enough.
        if (fields.has(key) && question.isEmpty() && certain) {
            findings.problem(
                    fields.at(key),
                    "\"" + key + "\" depends on a score, and this survey has no question of type nps, csat, ces or"
                            + " rating. Add one, or remove this");
        }
    }

    /** The figure to reach, in the unit of the outcome's headline. */
    Optional<Double> target(Fields survey, Findings findings) {
        expectedBy(survey, "target", findings);
        Optional<Scalar> given = survey.scalar("target");
        if (given.isEmpty() || question.isEmpty()) {
            return Optional.empty();
        }
        Range range = Range.of(QuestionKeys.type(question.get()).orElseThrow());
        String written = given.get().text();
        if (!written.matches("-?[0-9]{1,3}(\\.[0-9]{1,3})?") || !range.contains(Double.parseDouble(written))) {
            findings.problem(given.get(), "\"target\" is a number from " + range + ", not \"" + written + "\"");
            return Optional.empty();
        }
        return Optional.of(Double.parseDouble(written));
    }

    private record Range(int lowest, int highest, String unit) {

        static Range of(String type) {
            return switch (type) {
                case "nps" -> new Range(-100, 100, "NPS points");
                case "csat" -> new Range(0, 100, "per cent satisfied");
                case "ces" -> new Range(1, 7, "the mean");
                default -> new Range(0, 10, "the mean");
            };
        }

        boolean contains(double figure) {
            return lowest <= figure && figure <= highest;
        }

        @Override
        public String toString() {
            return lowest + " to " + highest + " (" + unit + ")";
        }
    }
}
