package dev.earshot.insight.response.search;

import dev.earshot.insight.response.request.WordSearch.Kind;
import dev.earshot.insight.response.request.WordSearch.Term;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is looked for, as a language takes it apart.
 *
 * @param words none where nothing of it is a word; then it is nowhere
 * @param compound whether longer words that begin with it are found too
 */
record Needle(Kind kind, List<Token> words, boolean compound) {

    /** From so many letters on a German word is found at the beginning of a longer one: Paket, Paketbote. */
    private static final int COMPOUND = 4;

    static List<Needle> all(List<Term> terms, Tongue tongue) {
        return terms.stream().map(term -> of(term, tongue)).toList();
    }

    private static Needle of(Term term, Tongue tongue) {
        List<Token> words = tongue.tokens(term.words());
        // "e-mail" is two words side by side, in whatever form.
        Kind kind = term.kind() == Kind.WORD && words.size() > 1 ? Kind.PHRASE : term.kind();
        boolean compound = tongue == Tongue.DE
                && kind == Kind.WORD
                && !words.isEmpty()
                && words.get(0).plain().length() >= COMPOUND;
        return new Needle(kind, words, compound);
    }

    boolean isIn(List<Token> said) {
        return IntStream.range(0, said.size()).anyMatch(at -> isAt(said, at));
    }

    /** Whether the words from {@code at} on are these. */
    boolean isAt(List<Token> said, int at) {
        if (words.isEmpty() || at + words.size() > said.size()) {
            return false;
        }
        if (kind == Kind.WORD) {
            Token word = said.get(at);
            return word.stem().equals(words.get(0).stem())
                    || compound && word.plain().startsWith(words.get(0).plain());
        }
        int last = words.size() - 1;
        return IntStream.rangeClosed(0, last).allMatch(i -> {
            String word = said.get(at + i).plain();
            return i == last && kind == Kind.BEGINNING
                    ? word.startsWith(words.get(i).plain())
                    : word.equals(words.get(i).plain());
        });
    }
}
