package dev.earshot.catalog.plan;

import dev.earshot.catalog.LiveRevision;
import dev.earshot.catalog.Revision;
import dev.earshot.platform.yaml.Finding;
import dev.earshot.platform.yaml.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What would happen to one survey.
 *
 * @param live what is asked now, or was last
 * @param next what would be asked; empty where the file is broken or gone
 * @param consequences in sentences; empty where nothing changes
 * @param sameAs the line with which the author can say that new words ask the same
 * @param findings of its file
 */
public record SurveyPlan(
        String surveyId,
        Kind kind,
        Optional<Revision> live,
        Optional<Revision> next,
        List<String> consequences,
        Optional<String> sameAs,
        List<Finding> findings) {

    /** How its file stands to what is live. */
    public enum Kind {
        NEW,
        CHANGED,
        /** It was closed, and its file is back. */
        OPENS,
        /** Its file is gone. */
        CLOSES,
        /** Its file has mistakes; what is live stays. */
        BROKEN,
        UNCHANGED;

        /** Whether applying it does something. */
        public boolean isChange() {
            return this != BROKEN && this != UNCHANGED;
        }
    }

    /**
     * Of a sound file.
     *
     * @param openInvites that ask with what is live now
     */
    static SurveyPlan of(Revision next, Optional<LiveRevision> live, long openInvites, List<Finding> findings) {
        String id = next.survey().id();
        Optional<Revision> now = live.map(LiveRevision::revision);
        if (now.isEmpty()) {
            return new SurveyPlan(
                    id, Kind.NEW, now, Optional.of(next), Consequences.of(next), Optional.empty(), findings);
        }
        boolean same = now.get().contentHash().equals(next.contentHash());
        if (same && live.get().open()) {
            return new SurveyPlan(id, Kind.UNCHANGED, now, Optional.of(next), List.of(), Optional.empty(), findings);
        }
        List<String> consequences = new ArrayList<>();
        if (!live.get().open()) {
            consequences.add("It was closed and is asked again.");
            consequences.addAll(Consequences.ofSending(next));
        }
        if (!same) {
            consequences.addAll(Consequences.between(now.get(), next));
            if (openInvites > 0) {
                consequences.add(invites(openInvites) + (openInvites == 1 ? " keeps" : " keep") + " version "
                        + now.get().number() + ".");
            }
        }
        Optional<String> sameAs = Optional.of(now.get())
                .filter(revision -> !same && Consequences.couldAskTheSame(revision, next))
                .map(revision -> "same-as: " + revision.shortHash());
        return new SurveyPlan(
                id,
                live.get().open() ? Kind.CHANGED : Kind.OPENS,
                now,
                Optional.of(next),
                consequences,
                sameAs,
                findings);
    }

    /** The same with one more thing to know, where anything is to be told. */
    SurveyPlan knowing(String sentence) {
        List<String> more = new ArrayList<>(consequences);
        more.add(sentence);
        return kind == Kind.UNCHANGED ? this : new SurveyPlan(surveyId, kind, live, next, more, sameAs, findings);
    }

    /** Of a file with mistakes. */
    static SurveyPlan broken(String surveyId, Optional<LiveRevision> live, List<Finding> findings) {
        long mistakes = findings.stream().filter(Problem.class::isInstance).count();
        String stays = live.map(revision -> "Version " + revision.revision().number()
                        + (revision.open() ? " stays live." : " stays closed."))
                .orElse("It is not live yet.");
        return new SurveyPlan(
                surveyId,
                Kind.BROKEN,
                live.map(LiveRevision::revision),
                Optional.empty(),
                List.of((mistakes == 1 ? "A mistake keeps" : mistakes + " mistakes keep")
                        + " the file from being used. " + stays),
                Optional.empty(),
                findings);
    }

    /** @param openInvites of the survey, whichever version they ask with */
    static SurveyPlan gone(LiveRevision live, long openInvites) {
        String invites = openInvites == 0
                ? "no invite is open."
                : invites(openInvites) + (openInvites == 1 ? " stays" : " stay") + " answerable.";
        return new SurveyPlan(
                live.revision().survey().id(),
                live.open() ? Kind.CLOSES : Kind.UNCHANGED,
                Optional.of(live.revision()),
                Optional.empty(),
                live.open() ? List.of("Its file is gone, so it closes; " + invites) : List.of(),
                Optional.empty(),
                List.of());
    }

    private static String invites(long number) {
        return Sentences.count(number, "open invite");
    }
}
