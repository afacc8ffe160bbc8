package dev.earshot.insight.trend;

import dev.earshot.catalog.Revision;
import dev.earshot.response.Origin;
import dev.earshot.rollup.Series;
import dev.earshot.score.Metric;
import dev.earshot.score.Programme;
import dev.earshot.survey.Segment;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.ScaleQuestion;
import java.util.Optional;

/** A scored question of a survey, and whose answers to it count. */
public record Asked(Revision revision, ScaleQuestion question, Origin origin) {

    /**
     * The headline question, answered by those who were invited, or by anybody where nobody is; empty where a survey scores
     * nothing.
     */
    public static Optional<Asked> outcome(Revision revision) {
        Origin origin = revision.survey().audience().isInvited() ? Origin.INVITED : Origin.OPEN;
        return revision.survey().outcome().map(question -> new Asked(revision, question, origin));
    }

    public Survey survey() {
        return revision.survey();
    }

    public Metric metric() {
        return Metric.of(question);
    }

    public Series series() {
        return Series.of(revision, question, origin);
    }

    /** The same question as it was asked then. */
    Asked in(Era era) {
        return new Asked(era.revision(), era.question(), origin);
    }

    public Asked by(Origin other) {
        return new Asked(revision, question, other);
    }

    /** Whether the answers of one value of a field may be followed over time: only where nothing is hidden. */
    public boolean maySlice(Segment field) {
        return field.privacy() == Segment.Privacy.PLAIN && showsEverything();
    }

    /** Whether a small number gives nobody away: then figures may overlap, which could be subtracted from each other. */
    public boolean showsEverything() {
        return programme().k() == 1;
    }

    /** Only the outcome has one. */
    public Optional<Double> target() {
        boolean leads = survey().outcome().filter(question::equals).isPresent();
        return survey().target().filter(target -> leads);
    }

    /**
     * The shop knows whom it invited, and may have promised to look at groups only; whoever comes unasked gave no name, and
     * staff are promised that theirs stays out.
     */
    public Programme programme() {
        if (origin == Origin.OPEN || survey().asksStaff()) {
            return Programme.ANONYMOUS;
        }
        return survey().confidential() ? Programme.CONFIDENTIAL : Programme.IDENTIFIED;
    }
}
