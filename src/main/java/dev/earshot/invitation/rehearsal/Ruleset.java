package dev.earshot.invitation.rehearsal;

import dev.earshot.contact.Candidate;
import java.util.Comparator;
import java.util.List;

/** The surveys that send anything at all, in the order in which they are decided. */
public record Ruleset(List<Candidate> surveys) {

    public Ruleset {
        surveys = surveys.stream()
                .filter(Candidate::switchedOn)
                .sorted(Comparator.comparingInt((Candidate one) -> -one.rule().priority())
                        .thenComparing(Candidate::surveyId))
                .toList();
    }
}
