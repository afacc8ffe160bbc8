package dev.earshot.insight.delivery;

import dev.earshot.account.Frame;
import dev.earshot.account.Frames;
import dev.earshot.catalog.Revision;
import dev.earshot.contact.Reason;
import dev.earshot.insight.Choice;
import dev.earshot.insight.LeftOutNote;
import dev.earshot.insight.NothingAskedPage;
import dev.earshot.insight.overview.ResponseRates;
import dev.earshot.insight.overview.Weeks;
import dev.earshot.insight.trend.Trends;
import dev.earshot.invitation.queue.UnknownMails;
import dev.earshot.invitation.queue.gate.Hold;
import dev.earshot.invitation.queue.gate.Holds;
import dev.earshot.invitation.queue.gate.SendingState;
import dev.earshot.invitation.queue.gate.SendingStops;
import dev.earshot.platform.page.PageWriter;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.response.clicks.LeftOutTaps;
import dev.earshot.survey.InviteRule;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** Are invitations going out, and why not to everybody? */
@Path("/delivery")
@Produces(PageWriter.HTML)
public class DeliveryResource {

    private static final int MOST_BOUNCES = 10;
    private static final int MOST_DECISIONS = 25;

    private final Trends trends;
    private final DeliveryCounts counts;
    private final DecisionList decisions;
    private final ResponseRates rates;
    private final SendingState sending;
    private final SendingStops stops;
    private final Holds holds;
    private final UnknownMails unknown;
    private final LeftOutTaps leftOut;
    private final Frames frames;

    DeliveryResource(
            Trends trends,
            DeliveryCounts counts,
            DecisionList decisions,
            ResponseRates rates,
            SendingState sending,
            SendingStops stops,
            Holds holds,
            UnknownMails unknown,
            LeftOutTaps leftOut,
            Frames frames) {
        this.trends = trends;
        this.counts = counts;
        this.decisions = decisions;
        this.rates = rates;
        this.sending = sending;
        this.stops = stops;
        this.holds = holds;
        this.unknown = unknown;
        this.leftOut = leftOut;
        this.frames = frames;
    }

    @GET
    public TemplateInstance show(
            @RestQuery Optional<String> survey,
            @RestQuery Optional<String> period,
            @RestQuery Optional<String> reason,
            @RestQuery Optional<String> who) {
        Frame frame = frames.on("/delivery");
        Weeks weeks = Weeks.of(period, trends.today());
        Optional<Reason> wanted = reason.filter(word -> !word.isBlank()).map(DeliveryResource::reason);
        return asked(survey)
                .<TemplateInstance>map(revision -> page(
                        frame, revision, weeks, wanted, who.map(String::strip).orElse("")))
                .orElseGet(() -> new NothingAskedPage(frame, frame.words().delivery()));
    }

    private Optional<Revision> asked(Optional<String> id) {
        List<Revision> invite = inviting();
        Optional<String> wanted = id.filter(text -> !text.isBlank());
        if (wanted.isEmpty()) {
            return trends.survey(Optional.empty())
                    .filter(revision -> revision.survey().invite().isPresent())
                    .or(() -> invite.stream().findFirst());
        }
        return Optional.of(invite.stream()
                .filter(revision -> revision.survey().id().equals(wanted.get()))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND.detail("\"survey\" names no survey that invites anybody."))));
    }

    private List<Revision> inviting() {
        return trends.scored().stream()
                .filter(revision -> revision.survey().invite().isPresent())
                .toList();
    }

    private DeliveryPage page(Frame frame, Revision revision, Weeks weeks, Optional<Reason> reason, String who) {
        String id = revision.survey().id();
        InviteRule rule = revision.survey().invite().orElseThrow();
        Instant from = weeks.start().atStartOfDay(trends.zone()).toInstant();
        Instant to = weeks.end().plusDays(1).atStartOfDay(trends.zone()).toInstant();
        Funnel funnel = new Funnel(counts.decided(id, from, to));
        DeliverySpeech speech = DeliverySpeech.of(frame.language());
        DeliveryWords words = new DeliveryWords(id, rule, weeks, trends.zone(), speech);
        Optional<Hold> hold = holds.in(frame.language());
        List<DecisionLine> found = who.isEmpty()
                ? decisions.newest(id, reason, from, to, MOST_DECISIONS)
                : decisions.about(who, MOST_DECISIONS);
        return new DeliveryPage(
                frame,
                new DeliveryPage.Scope(
                        Choice.ofSurveys(inviting(), id), weeks.choices(speech.speech()), id, weeks.count() + "w"),
                hold,
                DeliveryFinding.of(hold.isPresent(), funnel, rates.compare(id, weeks, trends.confidence()), speech),
                funnel.stages(words.events(), speech),
                words.dropped(funnel),
                words.held(funnel),
                words.bounces(funnel, counts.bounces(id, from, to, MOST_BOUNCES)),
                going(words, id),
                leftOut.of(id, weeks.start(), weeks.end()).map(taps -> LeftOutNote.of(taps, speech.speech())),
                words.found(found, reason, who));
    }

    private DeliveryPage.Going going(DeliveryWords words, String surveyId) {
        return new DeliveryPage.Going(
                counts.waiting(surveyId)
                        .map(words::next)
                        .orElseGet(words.speech().says()::nobodyWaits),
                stops.current().isPresent(),
                unknown.count(),
                !sending.leavesTheHouse());
    }

    private static Reason reason(String word) {
        return Arrays.stream(Reason.values())
                .filter(each -> each.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        ProblemType.BAD_PARAMETER.detail("\"reason\" is none of the reasons of a decision.")));
    }
}
