package dev.earshot.invitation.page;

import dev.earshot.account.Frame;
import dev.earshot.account.Frames;
import dev.earshot.invitation.InvitationState;
import dev.earshot.invitation.Invitations;
import dev.earshot.invitation.queue.gate.Holds;
import dev.earshot.invitation.queue.gate.SendingState;
import dev.earshot.invitation.queue.gate.SendingStops;
import dev.earshot.invitation.transport.KeptMail;
import dev.earshot.invitation.transport.Outbox;
import dev.earshot.platform.Installation;
import dev.earshot.platform.page.PageWriter;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** The mails that were kept instead of sent. */
@Path("/outbox")
@Produces(PageWriter.HTML)
public class OutboxResource {

    private static final int MOST_SHOWN = 50;

    private final Outbox outbox;
    private final Invitations invitations;
    private final SendingState state;
    private final Installation installation;
    private final Frames frames;
    private final UnknownRows unknown;
    private final SendingStops stops;
    private final Holds holds;
    private final Recipients recipients;

    OutboxResource(
            Outbox outbox,
            Invitations invitations,
            SendingState state,
            Installation installation,
            Frames frames,
            UnknownRows unknown,
            SendingStops stops,
            Holds holds,
            Recipients recipients) {
        this.outbox = outbox;
        this.invitations = invitations;
        this.state = state;
        this.installation = installation;
        this.frames = frames;
        this.unknown = unknown;
        this.stops = stops;
        this.holds = holds;
        this.recipients = recipients;
    }

    @GET
    public OutboxPage show(@RestQuery Optional<String> placed) {
        Frame frame = frames.on("/outbox");
        List<KeptMail> mails = outbox.newest(MOST_SHOWN);
        Map<UUID, UUID> customers =
                recipients.of(mails.stream().map(KeptMail::invitationId).toList());
        return new OutboxPage(
                frame,
                state.leavesTheHouse(),
                holds.in(frame.language()),
                stops.current().isPresent(),
                new OutboxPage.Queue(
                        invitations.count(InvitationState.SCHEDULED),
                        unknown.inFlight(),
                        invitations.count(InvitationState.SENT),
                        invitations.count(InvitationState.DROPPED),
                        invitations.count(InvitationState.UNDELIVERABLE),
                        unknown.count()),
                unknown.oldest(PreferredLanguage.words(OutboxMessages.class, frame.language()), frame.language()),
                mails.stream()
                        .map(mail -> new OutboxPage.Shown(
                                mail.id(),
                                mail.recipient(),
                                Optional.ofNullable(customers.get(mail.invitationId())),
                                mail.subject(),
                                mail.keptAt().atZone(installation.zone())))
                        .toList(),
                installation.isDemo(),
                placed.isPresent());
    }

    @GET
    @Path("{id}")
    public OutboxMailPage open(@PathParam("id") UUID id) {
        return new OutboxMailPage(frames.on("/outbox"), mail(id));
    }

    /** The mail as a mail program would show it; its links open a page of their own. */
    @GET
    @Path("{id}/mail")
    public String html(@PathParam("id") UUID id) {
        return mail(id).html().replaceFirst("<head>", "<head><base target=\"_blank\">");
    }

    private KeptMail mail(UUID id) {
        return outbox.get(id)
                .orElseThrow(
                        () -> new ProblemException(ProblemType.NOT_FOUND.detail("No such mail is in the outbox.")));
    }
}
