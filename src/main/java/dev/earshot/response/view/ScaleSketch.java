package dev.earshot.response.view;

import dev.earshot.survey.question.CsatQuestion;
import dev.earshot.survey.question.Look;
import dev.earshot.survey.question.Scale;
import dev.earshot.survey.question.ScaleQuestion;
import java.util.List;
import java.util.Optional;

/**
 * Draws the values of a scale.
 *
 * @param grouped whether its answer changes other wordings on the page
 */
public record ScaleSketch(ScaleQuestion question, Words words, Voice voice, Filling filling, boolean grouped) {

    /** The word for a value that is chosen by its word, not by its number. */
    public static Optional<String> instead(ScaleQuestion question, int value, Voice voice) {
        boolean named =
                switch (shape(question)) {
                    case FACES, THUMBS, WORDS -> question.scale().contains(value);
                    case NUMBERS, STARS -> false;
                };
        return named
                ? Optional.of(
                        new ScaleSketch(question, Words.in(voice.language()), voice, Filling.EMPTY, false).words(value))
                : Optional.empty();
    }

    static ScaleView.Shape shape(ScaleQuestion question) {
        return switch (question.type()) {
            case "stars" -> ScaleView.Shape.STARS;
            case "thumbs" -> ScaleView.Shape.THUMBS;
            case "expectation", "pmf" -> ScaleView.Shape.WORDS;
            case "csat" -> ScaleView.Shape.valueOf(look((CsatQuestion) question).name());
            default -> ScaleView.Shape.NUMBERS;
        };
    }

    /** There are no seven faces. */
    private static Look look(CsatQuestion question) {
        return question.look() == Look.FACES && question.scale().points() > 5 ? Look.NUMBERS : question.look();
    }

    List<ScaleView.Tile> tiles() {
        return question.scale().values().stream().map(this::tile).toList();
    }

    private ScaleView.Tile tile(int value) {
        return new ScaleView.Tile(
                value,
                words(value),
                shape(question) == ScaleView.Shape.FACES ? face(value) : 0,
                filling.first(question.id()).strip().equals(String.valueOf(value)),
                grouped ? Optional.of(question.scale().group(value).key()) : Optional.empty());
    }

    /** What a value means: the file's own words for the ends, else the page's. */
    String words(int value) {
        Scale scale = question.scale();
        Optional<String> own = value == scale.lowest()
                ? scale.low().map(voice::say)
                : value == scale.highest() ? scale.high().map(voice::say) : Optional.empty();
        return own.orElseGet(() -> pageWords(value));
    }

    private String pageWords(int value) {
        AskMessages messages = words.messages();
        boolean low = value == question.scale().lowest();
        boolean high = value == question.scale().highest();
        return switch (question.type()) {
            case "thumbs" -> low ? messages.thumbsDown() : messages.thumbsUp();
            case "expectation" ->
                low ? messages.expectationLow() : high ? messages.expectationHigh() : messages.expectationMet();
            case "pmf" -> low ? messages.pmfLow() : high ? messages.pmfHigh() : messages.pmfSome();
            case "stars" -> "";
            case "csat" ->
                shape(question) == ScaleView.Shape.FACES
                        ? faceWords(face(value))
                        : low ? messages.csatLow() : high ? messages.csatHigh() : "";
            case "ces" -> low ? cesLow() : high ? cesHigh() : "";
            case "rating" -> low ? messages.ratingLow() : high ? messages.ratingHigh() : "";
            default -> low ? messages.npsLow() : high ? messages.npsHigh() : "";
        };
    }

    private String cesLow() {
        return question.scale().lowIsGood()
                ? words.messages().effortLow()
                : words.messages().cesLow();
    }

    private String cesHigh() {
        return question.scale().lowIsGood()
                ? words.messages().effortHigh()
                : words.messages().cesHigh();
    }

    /** Of five faces; three points have those in the middle, which are neither very sad nor very glad. */
    private int face(int value) {
        return question.scale().points() == 3 ? value + 1 : value;
    }

    private String faceWords(int face) {
        AskMessages messages = words.messages();
        return switch (face) {
            case 1 -> messages.csatLow();
            case 2 -> messages.csatTwo();
            case 3 -> messages.csatThree();
            case 4 -> messages.csatFour();
            default -> messages.csatHigh();
        };
    }
}
