package dev.earshot.catalog.importing.draft;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words without mark-up: one line, no tags, no entities, nothing invisible that a YAML file may not contain. */
public final class PlainText {

    private static final Pattern UNREAD = Pattern.compile(
            "<(script|style)\\b[^>]*>.*?(</\\1\\s*>|$)|<!--.*?(-->|$)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** Far more than is kept; what follows is not even looked at. */
    private static final int LONGEST_HTML = 20_000;

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern BLOCK =
            Pattern.compile("</(p|div|li|h[1-6]|tr)\\s*>|<br\\b[^<>]*>", Pattern.CASE_INSENSITIVE);

    /** Stands where a paragraph ends; no text that is kept has it. */
    private static final String PARAGRAPH = "\u0001";

    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,6});");
    private static final Map<String, String> NAMED = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "hellip", "…", "ndash", "–",
            "mdash", "—", "rsquo", "’");

    private PlainText() {}

    /** Without invisible characters, on one line; tags stay. */
    public static String of(String written) {
        StringBuilder text = new StringBuilder(written.length());
        written.codePoints().forEach(character -> {
            if (Character.isWhitespace(character) || character == 0x85) {
                text.append(' ');
            } else if (isKept(character)) {
                text.appendCodePoint(character);
            }
        });
        return text.toString().replaceAll(" {2,}", " ").strip();
    }

    /** Also without tags and entities. */
    public static String ofHtml(String written) {
        String html = written.length() > LONGEST_HTML ? written.substring(0, LONGEST_HTML) : written;
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return of(html);
        }
        String read = BLOCK.matcher(UNREAD.matcher(html).replaceAll(" ")).replaceAll(PARAGRAPH);
        String words = ENTITY.matcher(TAG.matcher(read).replaceAll(" ")).replaceAll(PlainText::entity);
        return sentences(words).replaceAll(" ([.,;!?])(?= |$)", "$1");
    }

    /** Paragraphs as sentences of one line. */
    private static String sentences(String paragraphs) {
        StringBuilder line = new StringBuilder();
        for (String paragraph : paragraphs.split(PARAGRAPH)) {
            String words = of(paragraph);
            if (!words.isEmpty()) {
                line.append(line.isEmpty() ? "" : isEnded(line) ? " " : ". ").append(words);
            }
        }
        return line.toString();
    }

    /** Whether a sign ends what stands there. */
    static boolean isEnded(CharSequence words) {
        return !words.isEmpty() && ".!?:,;…。！？".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** At most so many characters, none of them torn apart. */
    public static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)).strip();
    }

    private static String entity(MatchResult found) {
        String name = found.group(1);
        String words = NAMED.getOrDefault(name, found.group());
        if (name.startsWith("#")) {
            boolean hex = name.length() > 1 && Character.toLowerCase(name.charAt(1)) == 'x';
            int character = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            words = Character.isValidCodePoint(character) ? Character.toString(character) : "";
        }
        return Matcher.quoteReplacement(words);
    }

    /** Leaves out control characters, halves of characters, byte order marks and marks that turn the direction. */
    private static boolean isKept(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> character != 0xFEFF && character != 0xFFFD && !(character >= 0x202A && character <= 0x202E);
        };
    }
}
