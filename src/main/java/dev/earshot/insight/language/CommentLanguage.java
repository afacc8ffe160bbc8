package dev.earshot.insight.language;

import dev.earshot.score.comment.Token;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells the language of a comment. Nearly everybody writes in the language they are asked in, so that is kept unless the letters
 * speak clearly for another: a guess that is often wrong would be worse than none.
 */
public final class CommentLanguage {

    /** Shorter ones say too little. */
    static final int FEWEST = 20;

    /** What a language is told by stands in the first lines. */
    private static final int ENOUGH = 400;

    /** How much likelier than the language of the form, as a logarithm of what the model says of its shares. */
    private static final double THAN_THE_FORM = .3;

    /** And than every other. */
    private static final double THAN_OTHERS = .15;

    private static final Pattern NOT_WORDS = Pattern.compile("(?U)(?:\\[[\\p{L}-]+\\]|[^\\p{L}\\p{M}'’\\[]|\\[)+");

    private CommentLanguage() {}

    /**
     * @param comments of one response, without what a person could be found by
     * @param form language of the form: "de-AT"
     * @return "en", or {@code form} as it is
     */
    public static String of(Collection<String> comments, String form) {
        String text = comments.stream().sorted().collect(Collectors.joining(" "));
        String words = NOT_WORDS.matcher(text).replaceAll(" ").strip();
        String asked = Token.base(form);
        if (words.length() < FEWEST || !LetterModel.LANGUAGES.containsValue(asked)) {
            return form;
        }
        Map<String, Double> likely =
                LetterModel.loaded().logShares(words.substring(0, Math.min(words.length(), ENOUGH)));
        String best =
                likely.keySet().stream().max(Comparator.comparing(likely::get)).orElse(asked);
        double most = likely.getOrDefault(best, 0.0);
        boolean sure = likely.entrySet().stream()
                .filter(one -> !one.getKey().equals(best))
                .allMatch(one -> most - one.getValue() >= (one.getKey().equals(asked) ? THAN_THE_FORM : THAN_OTHERS));
        return sure && !best.equals(asked) ? best : form;
    }
}
