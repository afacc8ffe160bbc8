package dev.earshot.followup.person;

import dev.earshot.account.Frames;
import dev.earshot.account.Role;
import dev.earshot.account.Visitor;
import dev.earshot.platform.page.PageWriter;
import dev.earshot.platform.web.Download;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What happened to a customer, as a page and as two files of the same moments. */
@Path("/customers")
public class PersonResource {

    private static final int PAGE = 20;

    private final PersonReader reader;
    private final Frames frames;
    private final Visitor visitor;

    PersonResource(PersonReader reader, Frames frames, Visitor visitor) {
        this.reader = reader;
        this.frames = frames;
        this.visitor = visitor;
    }

    @GET
    @Path("{id}")
    @Produces(PageWriter.HTML)
    @Operation(hidden = true)
    public TemplateInstance show(@BeanParam PersonParameters parameters) {
        return PersonPage.of(
                frames.on("/at-risk"),
                reader.person(parameters.id, parameters.behind(), PAGE),
                parameters.behind().isEmpty(),
                visitor.is(Role.OWNER));
    }

    @GET
    @Path("{id}/timeline.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response json(@BeanParam PersonParameters parameters) {
        return file(parameters).json(document(parameters));
    }

    @GET
    @Path("{id}/timeline.csv")
    @Produces("text/csv")
    @Operation(hidden = true)
    public Response csv(@BeanParam PersonParameters parameters) {
        return file(parameters).csv(PersonCsv.of(document(parameters)));
    }

    private PersonDocument document(PersonParameters parameters) {
        return PersonDocument.of(reader.person(parameters.id, parameters.behind(), PersonApi.MOST));
    }

    private static Download file(PersonParameters parameters) {
        return Download.of("customer", parameters.id);
    }
}
