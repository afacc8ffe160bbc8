package dev.earshot.followup;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The at-risk list for programs. */
@Path("/api/v1/at-risk")
@Tag(name = "At risk")
public class AtRiskApi {

    /** Programs compare words: they are the same for everybody. */
    private static final String OF_PROGRAMS = "en";

    private final AtRiskReader reader;

    AtRiskApi(AtRiskReader reader) {
        this.reader = reader;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "atRisk",
            summary = "Who is waiting for a call, the most urgent first",
            description = "The list of the page, 25 at a time: with each the reasons, and what came of it.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the list",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AtRiskDocument.class)))
    public AtRiskDocument list(
            @RestQuery @Parameter(description = "open, the default, or resolved") Optional<String> show,
            @RestQuery @Parameter(description = "number of the page, from 1 to 400") Optional<String> page) {
        AtRiskReader.Part part = reader.part(show, page, OF_PROGRAMS);
        return AtRiskDocument.of(part.cases(), part.paging());
    }
}
