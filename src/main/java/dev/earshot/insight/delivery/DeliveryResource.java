package dev.earshot.insight.delivery;

import dev.earshot.account.Frame;
import dev.earshot.account.Frames;
import dev.earshot.contact.Reason;
import dev.earshot.insight.Choice;
import dev.earshot.insight.LeftOutNote;
import dev.earshot.insight.NothingAskedPage;
import dev.earshot.insight.overview.Weeks;
import dev.earshot.insight.trend.Trends;
import dev.earshot.invitation.queue.UnknownMails;
import dev.earshot.invitation.queue.gate.SendingState;
import dev.earshot.invitation.queue.gate.SendingStops;
import dev.earshot.platform.page.PageWriter;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** Are invitations going out, and why not to everybody? */
@Path("/delivery")
@Produces(PageWriter.HTML)
public class DeliveryResource {

    private final DeliveryReader reader;
    private final DecidedDays days;
    private final Trends trends;
    private final SendingState sending;
    private final SendingStops stops;
    private final UnknownMails unknown;
    private final Frames frames;

    DeliveryResource(
            DeliveryReader reader,
            DecidedDays days,
            Trends trends,
            SendingState sending,
            SendingStops stops,
            UnknownMails unknown,
            Frames frames) {
        this.reader = reader;
        this.days = days;
        this.trends = trends;
        this.sending = sending;
        this.stops = stops;
        this.unknown = unknown;
        this.frames = frames;
    }

    @GET
    public TemplateInstance show(
            @RestQuery Optional<String> survey,
            @RestQuery Optional<String> period,
            @RestQuery Optional<String> reason,
            @RestQuery Optional<String> who) {
        Frame frame = frames.on("/delivery");
        Optional<Reason> wanted = DeliveryReader.reason(reason);
        String person = who.map(String::strip).orElse("");
        Weeks weeks = reader.weeks(period);
        return reader.asked(survey)
                .map(revision -> reader.funnelSoon(revision, weeks)
                        .<TemplateInstance>map(funnel -> page(
                                frame,
                                reader.read(revision, weeks, funnel, wanted, person, frame.language()),
                                wanted,
                                person))
                        .orElseGet(() -> DeliveryWaitPage.of(
                                frame,
                                days.sent(
                                        revision.survey().id(),
                                        weeks.start(),
                                        weeks.end().plusDays(1)))))
                .orElseGet(() -> new NothingAskedPage(frame, frame.words().delivery()));
    }

    private DeliveryPage page(Frame frame, Delivery delivery, Optional<Reason> reason, String who) {
        Weeks weeks = delivery.weeks();
        Funnel funnel = delivery.funnel();
        DeliverySpeech speech = DeliverySpeech.of(frame.language());
        DeliveryWords words = new DeliveryWords(delivery.survey(), delivery.rule(), weeks, trends.zone(), speech);
        return new DeliveryPage(
                frame,
                new DeliveryPage.Scope(
                        Choice.ofSurveys(reader.inviting(), delivery.survey()),
                        weeks.choices(speech.speech()),
                        delivery.survey(),
                        weeks.count() + "w"),
                delivery.hold(),
                DeliveryFinding.of(delivery.hold().isPresent(), funnel, delivery.rates(), speech),
                funnel.stages(words.events(), speech),
                words.dropped(funnel),
                words.held(funnel),
                words.bounces(funnel, delivery.bounces()),
                going(words, delivery),
                delivery.leftOut().map(taps -> LeftOutNote.of(taps, speech.speech())),
                words.found(delivery.decisions(), reason, who));
    }

    private DeliveryPage.Going going(DeliveryWords words, Delivery delivery) {
        return new DeliveryPage.Going(
                delivery.waiting().map(words::next).orElseGet(words.speech().says()::nobodyWaits),
                stops.current().isPresent(),
                unknown.count(),
                !sending.leavesTheHouse());
    }
}
