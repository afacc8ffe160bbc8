package dev.earshot.catalog.reader.question;

import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.survey.question.CesQuestion;
import dev.earshot.survey.question.ScaleQuestion;
import java.util.Optional;

/** Between which numbers the figure of a question lies, and what they count. */
public record FigureRange(int lowest, int highest, String unit) {

    public static FigureRange of(ScaleQuestion question) {
        return switch (question.type()) {
            case "nps" -> new FigureRange(-100, 100, "NPS points");
            case "enps" -> new FigureRange(-100, 100, "eNPS points");
            case "expectation" -> new FigureRange(-100, 100, "per cent above less per cent below");
            case "csat", "stars", "thumbs" -> new FigureRange(0, 100, "per cent satisfied");
            case "pmf" -> new FigureRange(0, 100, "per cent very disappointed");
            default -> {
                boolean effort = question instanceof CesQuestion ces && ces.measuresEffort();
                yield new FigureRange(
                        question.scale().lowest(),
                        question.scale().highest(),
                        effort ? "the mean, lower is better" : "the mean");
            }
        };
    }

    /** A figure in this range; one that is not is told. @param key the word it stands behind */
    public Optional<Double> read(Scalar given, String key, Findings findings) {
        String written = given.text();
        if (!written.matches("-?[0-9]{1,3}(\\.[0-9]{1,3})?") || !contains(Double.parseDouble(written))) {
            findings.problem(given, "\"" + key + "\" is a number from " + this + ", not \"" + written + "\"");
            return Optional.empty();
        }
        return Optional.of(Double.parseDouble(written));
    }

    private boolean contains(double figure) {
        return lowest <= figure && figure <= highest;
    }

    @Override
    public String toString() {
        return lowest + " to " + highest + " (" + unit + ")";
    }
}
