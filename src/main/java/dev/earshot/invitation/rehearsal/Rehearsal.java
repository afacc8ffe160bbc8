package dev.earshot.invitation.rehearsal;

import dev.earshot.invitation.Evidence;
import dev.earshot.survey.Survey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Decides the last days again, under the rules that are live and under others, through the same policy. */
@ApplicationScoped
public class Rehearsal {

    private final PastEvents past;
    private final Evidence evidence;
    private final Clock clock;

    Rehearsal(PastEvents past, Evidence evidence, Clock clock) {
        this.past = past;
        this.evidence = evidence;
        this.clock = clock;
    }

    /**
     * @param events how many there were
     * @param then under the rules that are live
     * @param now under the others
     */
    public record Comparison(int days, long events, Outcome then, Outcome now) {}

    /** @param days 1 to 731 */
    public Comparison compare(Collection<Survey> live, Collection<Survey> others, int days) {
        Instant from = clock.instant().minus(Duration.ofDays(days));
        Replay then = new Replay(ruleset(live), evidence::lot);
        Replay now = new Replay(ruleset(others), evidence::lot);
        long events = past.replay(from, List.of(then, now));
        return new Comparison(days, events, then.outcome(), now.outcome());
    }

    private Ruleset ruleset(Collection<Survey> surveys) {
        return new Ruleset(surveys.stream()
                .flatMap(survey -> survey.invite().map(rule -> evidence.candidate(survey, rule)).stream())
                .toList());
    }
}
