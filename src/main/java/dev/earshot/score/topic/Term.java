package dev.earshot.score.topic;

import dev.earshot.score.comment.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a rule looks for: a word, words side by side, or two of these near each other; always within one sentence. */
public sealed interface Term permits Term.Phrase, Term.Near {

    int FARTHEST = 20;

    /** From token {@code from}, to {@code to}, which is left out. */
    record Found(int from, int to) {}

    List<Found> in(List<Token> tokens);

    record Phrase(List<WordPattern> words) implements Term {

        @Override
        public List<Found> in(List<Token> tokens) {
            List<Found> all = new ArrayList<>();
            for (int i = 0; i + words.size() <= tokens.size(); i++) {
                if (startsAt(i, tokens)) {
                    all.add(new Found(i, i + words.size()));
                }
            }
            return all;
        }

        private boolean startsAt(int start, List<Token> tokens) {
            for (int i = 0; i < words.size(); i++) {
                Token token = tokens.get(start + i);
                if (!words.get(i).fits(token.word())
                        || token.sentence() != tokens.get(start).sentence()) {
                    return false;
                }
            }
            return true;
        }
    }

    /** @param within most words between one and the other, in whichever order, less one: side by side are within 1 */
    record Near(Phrase one, int within, Phrase other) implements Term {

        @Override
        public List<Found> in(List<Token> tokens) {
            List<Found> all = new ArrayList<>();
            List<Found> others = other.in(tokens);
            for (Found here : others.isEmpty() ? others : one.in(tokens)) {
                for (Found there : others) {
                    Found first = here.from < there.from ? here : there;
                    Found last = first == here ? there : here;
                    boolean same = tokens.get(here.from).sentence()
                            == tokens.get(there.from).sentence();
                    if (same && first.to <= last.from && last.from - first.to < within) {
                        all.add(here);
                        all.add(there);
                    }
                }
            }
            return all;
        }
    }

    /** A term that cannot be understood, in a sentence without the full stop. */
    final class Malformed extends Exception {
        Malformed(String sentence) {
            super(sentence, null, false, false);
        }
    }

    /**
     * Reads {@code late}, {@code deliver*}, {@code arrived late}, {@code parcel NEAR/3 wet}.
     *
     * @param language whose words they are
     */
    static Term of(String text, String language) throws Malformed {
        Matcher near = Pattern.compile("(.*?)\\s+NEAR/(\\d{1,3})\\s+(.*)").matcher(text.strip());
        if (near.matches()) {
            int within = Integer.parseInt(near.group(2));
            if (within < 1 || within > FARTHEST) {
                throw new Malformed("NEAR/" + within + " is not from NEAR/1 to NEAR/" + FARTHEST);
            }
            return new Near(phrase(near.group(1), language), within, phrase(near.group(3), language));
        }
        return phrase(text, language);
    }

    private static Phrase phrase(String text, String language) throws Malformed {
        if (text.contains("NEAR")) {
            throw new Malformed(
                    "\"" + text + "\" is no place for NEAR. It stands once between two words: parcel NEAR/3 wet");
        }
        List<WordPattern> words = new ArrayList<>();
        for (String piece : text.strip().split("\\s+")) {
            words.addAll(words(piece, language));
        }
        return new Phrase(List.copyOf(words));
    }

    private static List<WordPattern> words(String piece, String language) throws Malformed {
        boolean openStart = piece.startsWith("*");
        boolean openEnd = piece.length() > 1 && piece.endsWith("*");
        String bare = piece.substring(openStart ? 1 : 0, piece.length() - (openEnd ? 1 : 0));
        List<Token> tokens = Token.of(bare, language);
        if (bare.contains("*")) {
            throw new Malformed("\"" + piece + "\" has a star inside. It stands at the beginning or the end of a word");
        }
        if (tokens.isEmpty()) {
            throw new Malformed("\"" + piece + "\" has no letters to look for");
        }
        if ((openStart || openEnd) && bare.length() < 2) {
            throw new Malformed(
                    "\"" + piece + "\" would find nearly everything. Write two letters or more beside the star");
        }
        List<WordPattern> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(new WordPattern(tokens.get(i).word(), openStart && i == 0, openEnd && i == tokens.size() - 1));
        }
        return words;
    }
}
