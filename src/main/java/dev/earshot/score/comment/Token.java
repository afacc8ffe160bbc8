package dev.earshot.score.comment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word of a comment, or one emoji.
 *
 * @param word as words are compared: small letters, accents only where they tell words apart
 * @param start of what was written, {@code end} behind it
 * @param sentence which one of the comment it stands in, from 0
 */
public record Token(String word, int start, int end, int sentence) {

    /** How an emoji is drawn: its skin, and whether in colours. */
    private static final String LOOK = "[\\x{FE0E}\\x{FE0F}\\x{20E3}\\x{1F3FB}-\\x{1F3FF}]";

    private static final String PICTURE =
            "[\\x{1F300}-\\x{1FAFF}\\x{2600}-\\x{27BF}\\x{2B05}-\\x{2B55}\\x{203C}\\x{2049}]" + LOOK + "*";

    /** Several joined into one, or two letters that make a flag. */
    private static final String EMOJI = PICTURE + "(?:\\x{200D}" + PICTURE + ")*|[\\x{1F1E6}-\\x{1F1FF}]{2}";

    /** "don’t" is one word, "l’accueil" are two. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}]*(?:['’][tT](?![\\p{L}\\p{M}]))?|" + EMOJI);

    private static final Pattern LOOKS = Pattern.compile(LOOK);

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;…؟؛\\n]");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}|ـ");

    /** @param language of the comment: "de", "de-AT" */
    public static List<Token> of(String text, String language) {
        List<Token> tokens = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        int sentence = 0;
        int end = 0;
        while (words.find()) {
            if (SENTENCE_END.matcher(text).region(end, words.start()).find()) {
                sentence += 1;
            }
            end = words.end();
            tokens.add(new Token(normal(words.group(), language), words.start(), end, sentence));
        }
        return tokens;
    }

    /** "de" of "de-AT". */
    public static String base(String language) {
        return Locale.forLanguageTag(language).getLanguage();
    }

    /** German keeps its umlauts: "schon" is not "schön". Elsewhere accents are left out as often as they are written. */
    static String normal(String written, String language) {
        String small = Normalizer.normalize(LOOKS.matcher(written).replaceAll(""), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace('’', '\'');
        if (base(language).equals("de")) {
            return small;
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC).replace('ى', 'ي').replace('ة', 'ه');
    }
}
