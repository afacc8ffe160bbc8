package dev.earshot.insight.rehearsal;

import dev.earshot.catalog.LiveRevision;
import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyFile;
import dev.earshot.catalog.SurveyFiles;
import dev.earshot.catalog.SurveyPublisher;
import dev.earshot.catalog.reader.SurveyReading;
import dev.earshot.invitation.Invitations;
import dev.earshot.invitation.rehearsal.Rehearsal;
import dev.earshot.platform.Installation;
import dev.earshot.response.Origin;
import dev.earshot.rollup.DayTally;
import dev.earshot.rollup.Series;
import dev.earshot.rollup.Tallies;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.plan.ExpectedMargin;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.ScaleQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Rehearses the rules of files against those that are live, and says what that means for the figures. */
@ApplicationScoped
public class Rehearsals {

    private final Rehearsal rehearsal;
    private final SurveyPublisher publisher;
    private final Tallies tallies;
    private final Invitations invitations;
    private final Installation installation;
    private final Clock clock;

    Rehearsals(
            Rehearsal rehearsal,
            SurveyPublisher publisher,
            Tallies tallies,
            Invitations invitations,
            Installation installation,
            Clock clock) {
        this.rehearsal = rehearsal;
        this.publisher = publisher;
        this.tallies = tallies;
        this.invitations = invitations;
        this.installation = installation;
        this.clock = clock;
    }

    /** A file with mistakes counts as what is live of it, as it would when it is applied. */
    public RehearsalReport of(SurveyFiles files, int days) {
        List<Revision> live = publisher.live().stream()
                .filter(LiveRevision::open)
                .map(LiveRevision::revision)
                .toList();
        Rehearsal.Comparison compared = rehearsal.compare(
                live.stream().map(Revision::survey).toList(),
                files.files().stream()
                        .flatMap(file -> survey(file, live).stream())
                        .toList(),
                days);
        List<String> lines = live.stream()
                .map(Revision::survey)
                .filter(survey ->
                        compared.now().sent(survey.id()) + compared.then().sent(survey.id()) > 0)
                .map(survey -> line(survey, live, compared))
                .toList();
        return RehearsalReport.of(compared, lines);
    }

    private static Optional<Survey> survey(SurveyFile file, List<Revision> live) {
        return file.reading().sound().map(SurveyReading.Sound::survey).or(() -> live.stream()
                .map(Revision::survey)
                .filter(survey -> survey.id().equals(file.surveyId()))
                .findFirst());
    }

    private String line(Survey survey, List<Revision> live, Rehearsal.Comparison compared) {
        long now = compared.now().sent(survey.id());
        long then = compared.then().sent(survey.id());
        Revision revision = live.stream()
                .filter(one -> one.survey().id().equals(survey.id()))
                .findFirst()
                .orElseThrow();
        return String.format(Locale.UK, "%s: %,d instead of %,d; ", survey.id(), now, then)
                + survey.outcome()
                        .map(question -> margin(revision, question, compared.days())
                                .map(margin -> words(margin, now, then))
                                .orElse("margin not known, for nobody was asked and answered in these days."))
                        .orElse("no figure, so no margin.");
    }

    private String words(ExpectedMargin margin, long now, long then) {
        double confidence = installation.confidence().share();
        return "expected margin " + shown(margin.of(now, confidence)) + " instead of "
                + shown(margin.of(then, confidence)) + " (" + margin.rate() + " % answer).";
    }

    private static String shown(Optional<BigDecimal> margin) {
        return margin.map(value -> "± " + value.toPlainString()).orElse("none");
    }

    /** Empty where nobody knows how many answer. */
    private Optional<ExpectedMargin> margin(Revision revision, ScaleQuestion question, int days) {
        Instant from = clock.instant().minus(Duration.ofDays(days));
        LocalDate start = from.atZone(installation.zone()).toLocalDate();
        LocalDate end =
                clock.instant().atZone(installation.zone()).toLocalDate().plusDays(1);
        Histogram answers = tallies.days(Series.of(revision, question, Origin.INVITED), start, end).stream()
                .map(DayTally::answers)
                .reduce(
                        Histogram.empty(
                                question.scale().lowest(), question.scale().highest()),
                        Histogram::plus);
        long asked = invitations.sentSince(revision.survey().id(), from);
        return asked == 0 || answers.total() == 0
                ? Optional.empty()
                : Optional.of(new ExpectedMargin(Metric.of(question), asked, answers));
    }
}
