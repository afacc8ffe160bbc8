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
        int number = 0;
        for (String line : yaml.split("\r\n|[\n\r\u0085\u2028\u2029]", -1)) {
            number++;
            int at = firstBad(line);
            if (at >= 0) {
                findings.problem(number, line.codePointCount(0, at) + 1, words(line.codePointAt(at)), Optional.empty());
                good = false;
            }
        }
        return good;
    }

    static boolean fits(String yaml, Findings findings) {
        boolean fits = yaml.length() <= MAX_BYTES && yaml.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
        if (!fits) {
            findings.problem(1, 1, "the file is larger than 256 KiB. Split it", Optional.empty());
        }
        return fits;
    }

    /** Index of the first character that cannot stay, or −1. A tab is wrong in the indentation only. */
    private static int firstBad(String line) {
        boolean indentation = true;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int character = line.codePointAt(i);
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
