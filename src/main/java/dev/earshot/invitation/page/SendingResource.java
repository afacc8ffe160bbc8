package dev.earshot.invitation.page;

import dev.earshot.account.Visitor;
import dev.earshot.invitation.queue.UnknownMails;
import dev.earshot.invitation.queue.gate.SendingStops;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.platform.web.Redirect;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** What a person decides about sending: pause and go on, and what became of mails nobody knows about. */
@Path("/sending")
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
public class SendingResource {

    private static final String PAGE = "/delivery";

    private final SendingStops stops;
    private final UnknownMails unknown;
    private final Visitor visitor;

    SendingResource(SendingStops stops, UnknownMails unknown, Visitor visitor) {
        this.stops = stops;
        this.unknown = unknown;
        this.visitor = visitor;
    }

    @POST
    @Path("pause")
    @Transactional
    public Response pause(@RestForm String csrf) {
        visitor.checkForm(csrf);
        stops.pause(visitor.name());
        return Redirect.to(PAGE).build();
    }

    @POST
    @Path("resume")
    @Transactional
    public Response resume(@RestForm String csrf) {
        visitor.checkForm(csrf);
        stops.resume(visitor.name());
        return Redirect.to(PAGE).build();
    }

    @POST
    @Path("mails/{id}/left")
    @Transactional
    public Response left(@PathParam("id") UUID id, @RestForm String csrf) {
        visitor.checkForm(csrf);
        return decided(unknown.left(id, visitor.name()));
    }

    @POST
    @Path("mails/{id}/again")
    @Transactional
    public Response again(@PathParam("id") UUID id, @RestForm String csrf) {
        visitor.checkForm(csrf);
        return decided(unknown.again(id, visitor.name()));
    }

    private static Response decided(boolean done) {
        if (!done) {
            throw new ProblemException(
                    ProblemType.NOT_FOUND.detail(
                            "This mail is not among the unknown ones any more: somebody else decided, or the answer came late."));
        }
        return Redirect.to("/outbox#unknown").build();
    }
}
