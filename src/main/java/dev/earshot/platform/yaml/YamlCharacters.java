package dev.earshot.platform.yaml;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yaml.snakeyaml.reader.StreamReader;

/** What can be wrong with the characters of a file before any of it is understood. */
final class YamlCharacters {

    /** Largest file in bytes; the shipped surveys stay under 16 KiB in five languages. */
    static final int MAX_BYTES = 256 * 1024;

    private static final char NOT_UTF_8 = '\uFFFD';

    private YamlCharacters() {}

    /** Whether parsing can begin; all that stands against it becomes problems. */
    static boolean good(String yaml, Findings findings) {
        if (!fits(yaml, findings)) {
            return false;
        }
        boolean good = true;
        int number = 1;
        for (int start = 0; start <= yaml.length(); number++) {
            int end = start;
            while (end < yaml.length() && !endsLine(yaml.charAt(end))) {
                end++;
            }
            int at = firstBad(yaml, start, end);
            if (at >= 0) {
                findings.problem(
                        number, yaml.codePointCount(start, at) + 1, words(yaml.codePointAt(at)), Optional.empty());
                good = false;
            }
            start = end + (yaml.startsWith("\r\n", end) ? 2 : 1);
        }
        return good;
    }

    private static boolean endsLine(char character) {
        return character == '\n'
                || character == '\r'
                || character == '\u0085'
                || character == '\u2028'
                || character == '\u2029';
    }

    static boolean fits(String yaml, Findings findings) {
        boolean fits = yaml.length() <= MAX_BYTES && yaml.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
        if (!fits) {
            findings.problem(1, 1, "the file is larger than 256 KiB. Split it", Optional.empty());
        }
        return fits;
    }

    /** Index of the first character of a line that cannot stay, or −1. A tab is wrong in the indentation only. */
    private static int firstBad(String yaml, int start, int end) {
        boolean indentation = true;
        for (int i = start; i < end; i += Character.charCount(yaml.codePointAt(i))) {
            int character = yaml.codePointAt(i);
            if (character > ' ' && character < 0x7F) {
                indentation = false;
                continue;
            }
            if (character == '\t' && indentation || character == NOT_UTF_8 || !StreamReader.isPrintable(character)) {
                return i;
            }
            indentation &= character == ' ' || character == '\t';
        }
        return -1;
    }

    private static String words(int character) {
        if (character == '\t') {
            return "a tab in the indentation. Use spaces";
        }
        if (character == NOT_UTF_8) {
            return "a character that is not UTF-8. Save the file as UTF-8";
        }
        return "an invisible control character (U+%04X). Delete it".formatted(character);
    }
}
