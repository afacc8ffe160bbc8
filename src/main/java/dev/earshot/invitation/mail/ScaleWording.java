package dev.earshot.invitation.mail;

import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.survey.question.Scale;
import dev.earshot.survey.question.ScaleQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the numbers of a scale mean, in the reader's language.
 *
 * @param words of every value from the lowest on; "" between the ends of a scale one reads by its numbers
 */
record ScaleWording(Scale scale, List<String> words) {

    /** On so few points every one has a word, and the number says nothing. */
    private static final int MOST_WORDED = 3;

    static ScaleWording of(ScaleQuestion question, String language) {
        Scale scale = question.scale();
        List<String> usual = usual(question, PreferredLanguage.words(MailMessages.class, language));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < scale.points(); i++) {
            boolean last = i == scale.points() - 1;
            words.add(scale.points() == usual.size() ? usual.get(i) : i == 0 ? usual.get(0) : last ? end(usual) : "");
        }
        scale.low().ifPresent(own -> words.set(0, own.in(language)));
        scale.high().ifPresent(own -> words.set(words.size() - 1, own.in(language)));
        return new ScaleWording(scale, words);
    }

    /** Whether one chooses a word, not a number. */
    boolean isWorded() {
        return scale.points() <= MOST_WORDED;
    }

    String low() {
        return words.get(0);
    }

    String high() {
        return end(words);
    }

    /** What a link for {@code value} says beside its number; empty where the number says it all. */
    Optional<String> wordsOf(int value) {
        return Optional.of(words.get(value - scale.lowest())).filter(word -> !word.isEmpty());
    }

    private static List<String> usual(ScaleQuestion question, MailMessages say) {
        return switch (question.type()) {
            case "nps", "enps" -> List.of(say.npsLow(), say.npsHigh());
            case "csat" ->
                question.scale().points() == MOST_WORDED
                        ? List.of(say.unhappy(), say.neither(), say.happy())
                        : List.of(say.csatLow(), say.csatHigh());
            case "ces" ->
                question.scale().lowIsGood()
                        ? List.of(say.effortLow(), say.effortHigh())
                        : List.of(say.cesLow(), say.cesHigh());
            case "thumbs" -> List.of(say.thumbsDown(), say.thumbsUp());
            case "stars" -> List.of(say.oneStar(), say.fiveStars());
            case "expectation" -> List.of(say.below(), say.asExpected(), say.above());
            case "pmf" -> List.of(say.notDisappointed(), say.somewhatDisappointed(), say.veryDisappointed());
            default -> List.of(say.ratingLow(), say.ratingHigh());
        };
    }

    private static String end(List<String> words) {
        return words.get(words.size() - 1);
    }
}
