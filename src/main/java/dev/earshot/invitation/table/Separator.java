package dev.earshot.invitation.table;

import java.io.BufferedReader;
import java.io.IOException;

/** What parts one cell from the next: comma, semicolon or tab, whichever the head has most of. */
public final class Separator {

    private static final String KNOWN = ",;\t";

    /** A head longer than this is none. */
    private static final int LONGEST_HEAD = 100_000;

    private Separator() {}

    public static char of(BufferedReader reader) throws IOException {
        int[] count = new int[KNOWN.length()];
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < LONGEST_HEAD; i++) {
            int character = reader.read();
            boolean isEnd = character == '\n' || character == '\r';
            if (character < 0 || (isEnd && begun && !quoted)) {
                break;
            }
            begun |= !isEnd;
            quoted ^= character == '"';
            int known = KNOWN.indexOf(character);
            if (known >= 0 && !quoted) {
                count[known]++;
            }
        }
        int most = 0;
        for (int i = 1; i < count.length; i++) {
            most = count[i] > count[most] ? i : most;
        }
        return KNOWN.charAt(most);
    }

    static String words(char separator) {
        return switch (separator) {
            case ';' -> "separated by semicolons";
            case '\t' -> "separated by tabs";
            default -> "separated by commas";
        };
    }
}
