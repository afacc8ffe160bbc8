package dev.earshot.catalog.reader.question;

import dev.earshot.catalog.reader.text.Part;
import dev.earshot.catalog.reader.text.TextReader;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.survey.question.Basics;
import dev.earshot.survey.question.CesQuestion;
import dev.earshot.survey.question.CsatQuestion;
import dev.earshot.survey.question.EnpsQuestion;
import dev.earshot.survey.question.ExpectationQuestion;
import dev.earshot.survey.question.Look;
import dev.earshot.survey.question.NpsQuestion;
import dev.earshot.survey.question.PmfQuestion;
import dev.earshot.survey.question.RatingQuestion;
import dev.earshot.survey.question.Scale;
import dev.earshot.survey.question.ScaleQuestion;
import dev.earshot.survey.question.StarsQuestion;
import dev.earshot.survey.question.Text;
import dev.earshot.survey.question.ThumbsQuestion;
import java.util.Locale;
import java.util.Optional;

/** Reads what is special about questions answered by a number. */
final class ScaleReader {

    private static final int MOST_FACES = 5;

    private final TextReader texts;
    private final Findings findings;

    ScaleReader(TextReader texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
    }

    ScaleQuestion read(String type, Basics basics, Part part) {
        return switch (type) {
            case "nps" -> new NpsQuestion(basics, labelled(NpsQuestion.SCALE, part));
            case "enps" -> new EnpsQuestion(basics, labelled(NpsQuestion.SCALE, part));
            case "csat" -> csat(basics, part);
            case "ces" -> new CesQuestion(basics, labelled(effortOrEase(part), part));
            case "thumbs" -> new ThumbsQuestion(basics);
            case "stars" -> new StarsQuestion(basics);
            case "rating" -> new RatingQuestion(basics, labelled(RatingQuestion.from(from(part)), part));
            case "expectation" -> new ExpectationQuestion(basics);
            case "pmf" -> pmf(basics, part);
            default -> throw new IllegalStateException("no reader for the question type " + type);
        };
    }

    Scale labelled(Scale scale, Part part) {
        Optional<Text> low = texts.optional(part.fields(), "low");
        Optional<Text> high = texts.optional(part.fields(), "high");
        return scale.labelled(low, high);
    }

    static int from(Part part) {
        return part.word("from").map(Integer::valueOf).orElse(0);
    }

    private CsatQuestion csat(Basics basics, Part part) {
        int points = part.word("points").map(Integer::valueOf).orElse(5);
        Look look = part.word("look")
                .map(word -> Look.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(points > MOST_FACES ? Look.NUMBERS : Look.FACES);
        if (look == Look.FACES && points > MOST_FACES) {
            findings.problem(
                    part.at("look"),
                    "there are faces for 3 or 5 points, not for " + points
                            + ". Write \"look: numbers\", or change \"points\"");
        }
        if (look == Look.STARS && points == 10) {
            findings.problem(
                    part.at("look"),
                    "there are stars for up to 7 points, not for 10. Write \"look: numbers\", or change \"points\"");
        }
        return new CsatQuestion(basics, labelled(satisfaction(points, part), part), look);
    }

    private Scale satisfaction(int points, Part part) {
        if (part.has("satisfied-from") && points != 10) {
            findings.problem(
                    part.at("satisfied-from"),
                    "\"satisfied-from\" is for ten points, not for " + points
                            + ". Write \"points: 10\", or remove this line");
        }
        boolean mild = part.word("satisfied-from").filter("8"::equals).isPresent();
        return mild ? CsatQuestion.FROM_EIGHT : CsatQuestion.scale(points);
    }

    private Scale effortOrEase(Part part) {
        boolean effort = part.word("measures").filter("effort"::equals).isPresent();
        int points = part.word("points").map(Integer::valueOf).orElse(effort ? 5 : 7);
        if (effort && points != 5) {
            findings.problem(part.at("points"), "effort is measured on 5 points, not " + points + ". Remove this line");
        }
        return effort ? CesQuestion.EFFORT : CesQuestion.ease(points);
    }

    private PmfQuestion pmf(Basics basics, Part part) {
        if (part.has("does-not-apply") && !basics.notApplicable()) {
            findings.warning(
                    part.at("does-not-apply"),
                    "a question of type pmf always offers \"does not apply\", for it is counted among users only");
        }
        return new PmfQuestion(basics);
    }
}
