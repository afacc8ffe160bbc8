package dev.earshot.score.topic;

import dev.earshot.score.comment.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * By which words a topic is known in one language.
 *
 * @param any one of these is enough; where there is none, those of {@code all} are
 * @param all of these each has to be there
 * @param none where one of these is there, it is not about the topic
 * @param negation words before a term in which a "not" takes it back; 0 where a term counts either way
 */
public record Rule(List<Term> any, List<Term> all, List<Term> none, int negation) {

    /** What was found, in no order; nothing where the comment is not about it. */
    List<Term.Found> in(List<Token> tokens, List<Term> negators) {
        if (any.isEmpty() && all.isEmpty()
                || none.stream().anyMatch(term -> !term.in(tokens).isEmpty())) {
            return List.of();
        }
        List<Term.Found> evidence = new ArrayList<>();
        for (Term term : all) {
            List<Term.Found> found = said(term, tokens, negators);
            if (found.isEmpty()) {
                return List.of();
            }
            evidence.addAll(found);
        }
        List<Term.Found> more = any.stream()
                .flatMap(term -> said(term, tokens, negators).stream())
                .toList();
        if (more.isEmpty() && !any.isEmpty()) {
            return List.of();
        }
        evidence.addAll(more);
        return evidence;
    }

    private List<Term.Found> said(Term term, List<Token> tokens, List<Term> negators) {
        List<Term.Found> found = term.in(tokens);
        if (negation == 0 || found.isEmpty()) {
            return found;
        }
        List<Term.Found> denied =
                negators.stream().flatMap(not -> not.in(tokens).stream()).toList();
        return found.stream()
                .filter(one -> denied.stream()
                        .noneMatch(not -> not.to() <= one.from()
                                && one.from() - not.to() < negation
                                && tokens.get(not.from()).sentence()
                                        == tokens.get(one.from()).sentence()))
                .toList();
    }
}
