package dev.earshot.insight.delivery;

import dev.earshot.account.AuditTrail;
import dev.earshot.account.Visitor;
import dev.earshot.invitation.Invitations;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.platform.web.Redirect;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** Lets an invitation go that waits for a person to look at it. */
@Path("/delivery/{id}/release")
public class ReleaseResource {

    private final Invitations invitations;
    private final AuditTrail audit;
    private final Visitor visitor;

    ReleaseResource(Invitations invitations, AuditTrail audit, Visitor visitor) {
        this.invitations = invitations;
        this.audit = audit;
        this.visitor = visitor;
    }

    @POST
    @Transactional
    public Response release(@PathParam("id") UUID id, @RestForm String csrf) {
        visitor.checkForm(csrf);
        if (!invitations.letGo(id)) {
            throw new ProblemException(ProblemType.NOT_FOUND.detail(
                    "This invitation waits for nobody: somebody else let it go, or its time was over."));
        }
        audit.note(visitor.name(), "release invitation", id.toString());
        return Redirect.to("/delivery").build();
    }
}
