package dev.earshot.catalog.page;

import dev.earshot.catalog.page.YamlLine.Kind;
import dev.earshot.catalog.page.YamlLine.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts one line of YAML into keys, comments and the rest: enough to be read with ease, not to be understood. */
final class YamlPieces {

    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}_.-]+(?=:(?:[\\s,}]|$))");

    private final String line;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;
    private int done;

    private YamlPieces(String line) {
        this.line = line;
    }

    static List<Piece> of(String line) {
        return new YamlPieces(line).cut();
    }

    /** Marks what begins at this index, up to the end of the word or value. */
    static List<Piece> underlined(List<Piece> pieces, int from) {
        List<Piece> marked = new ArrayList<>();
        int start = 0;
        for (Piece piece : pieces) {
            int end = start + piece.text().length();
            if (from >= start && from < end) {
                int stop = piece.kind() == Kind.PLAIN
                        ? endOfValue(piece.text(), from - start)
                        : piece.text().length();
                add(marked, piece.kind(), piece.text().substring(0, from - start));
                add(marked, Kind.WRONG, piece.text().substring(from - start, stop));
                add(marked, piece.kind(), piece.text().substring(stop));
            } else {
                marked.add(piece);
            }
            start = end;
        }
        return marked;
    }

    private static int endOfValue(String text, int from) {
        char first = text.charAt(from);
        if (first == '"' || first == '\'') {
            int close = text.indexOf(first, from + 1);
            return close < 0 ? text.stripTrailing().length() : close + 1;
        }
        int end = from;
        while (end < text.length() && ",]}".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String value = text.substring(from, end).stripTrailing();
        return from + Math.max(1, value.length());
    }

    private List<Piece> cut() {
        boolean keyMayStand = true;
        boolean valueMayStand = true;
        int flow = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            boolean space = at == 0 || Character.isWhitespace(line.charAt(at - 1));
            if (c == '#' && space) {
                take(Kind.PLAIN, at);
                take(Kind.COMMENT, line.length());
            } else if (Character.isWhitespace(c) || c == '-' && keyMayStand && flow == 0 && spaceAfter()) {
                at++;
            } else if ((c == '"' || c == '\'') && valueMayStand) {
                at = endOfQuotes(c);
                keyMayStand = false;
                valueMayStand = false;
            } else if (valueMayStand && (c == '{' || c == '[')) {
                flow++;
                at++;
                keyMayStand = true;
            } else if (flow > 0 && (c == ',' || c == '}' || c == ']')) {
                flow -= c == ',' ? 0 : 1;
                at++;
                keyMayStand = c == ',';
                valueMayStand = c == ',';
            } else if (keyMayStand && takeKey()) {
                keyMayStand = false;
                valueMayStand = true;
            } else {
                at++;
                keyMayStand = false;
                valueMayStand = false;
            }
        }
        take(Kind.PLAIN, line.length());
        return pieces;
    }

    private boolean takeKey() {
        Matcher key = KEY.matcher(line).region(at, line.length()).useTransparentBounds(true);
        if (!key.lookingAt()) {
            return false;
        }
        take(Kind.PLAIN, at);
        take(Kind.KEY, key.end());
        at++; // the colon
        return true;
    }

    private boolean spaceAfter() {
        return at + 1 == line.length() || Character.isWhitespace(line.charAt(at + 1));
    }

    private int endOfQuotes(char quote) {
        int close = line.indexOf(quote, at + 1);
        while (close > 0 && quote == '"' && line.charAt(close - 1) == '\\') {
            close = line.indexOf(quote, close + 1);
        }
        return close < 0 ? line.length() : close + 1;
    }

    private void take(Kind kind, int end) {
        add(pieces, kind, line.substring(done, end));
        done = end;
        at = end;
    }

    private static void add(List<Piece> pieces, Kind kind, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text));
        }
    }
}
