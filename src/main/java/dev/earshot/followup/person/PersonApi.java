package dev.earshot.followup.person;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happened to a customer, for programs. */
@Path("/api/v1/customers/{id}")
@Tag(name = "Customers")
public class PersonApi {

    static final int MOST = 500;

    private final PersonReader reader;

    PersonApi(PersonReader reader) {
        this.reader = reader;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "customer",
            summary = "What happened to one customer",
            description =
                    "Orders, decisions with their sentences, mails, answers, follow-ups and wishes, newest first, 500"
                            + " at a time. Surveys that promise not to tell who said what leave no trace here: no answer, and"
                            + " neither that nor when somebody answered. Ask with \"Accept: text/csv\" for the lines as CSV.")
    @APIResponse(
            responseCode = "200",
            description = "The customer",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PersonDocument.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "404", description = "No such customer, or erased")
    public PersonDocument json(@BeanParam PersonParameters parameters) {
        return PersonDocument.of(reader.person(parameters.id, parameters.behind(), MOST));
    }

    // Less wanted than JSON by whoever takes anything.
    @GET
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public String csv(@BeanParam PersonParameters parameters) {
        return PersonCsv.of(json(parameters));
    }
}
