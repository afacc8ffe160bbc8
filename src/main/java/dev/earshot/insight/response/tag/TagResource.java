package dev.earshot.insight.response.tag;

import dev.earshot.account.AuditTrail;
import dev.earshot.account.Visitor;
import dev.earshot.insight.response.request.Seal;
import dev.earshot.insight.response.request.Tag;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** Putting words to a response, and taking them away. */
@Path("/responses/{id}/tags")
public class TagResource {

    private final Tags tags;
    private final AuditTrail audit;
    private final Visitor visitor;
    private final Seal seal;

    TagResource(Tags tags, AuditTrail audit, Visitor visitor, Seal seal) {
        this.seal = seal;
        this.tags = tags;
        this.audit = audit;
        this.visitor = visitor;
    }

    @POST
    @Transactional
    public Response add(
            @PathParam("id") String id,
            @RestForm String csrf,
            @RestForm Optional<String> tag,
            @RestForm Optional<String> back) {
        visitor.checkForm(csrf);
        String name = Tag.name(tag.orElse(""));
        if (tags.add(response(id), name, visitor.name()).isEmpty()) {
            throw new ProblemException(
                    ProblemType.NOT_FOUND.detail("This response was erased, or has as many tags as one may have: 20."));
        }
        audit.note(visitor.name(), "response tagged", id + " " + name);
        return Back.to(back, "#r-" + id);
    }

    @POST
    @Path("remove")
    @Transactional
    public Response remove(
            @PathParam("id") String id,
            @RestForm String csrf,
            @RestForm Optional<String> tag,
            @RestForm Optional<String> back) {
        visitor.checkForm(csrf);
        String name = Tag.name(tag.orElse(""));
        if (tags.remove(response(id), name)) {
            audit.note(visitor.name(), "tag removed from response", id + " " + name);
        }
        return Back.to(back, "#r-" + id);
    }

    private UUID response(String id) {
        return seal.open(id)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND.detail("No response has this id.")));
    }
}
