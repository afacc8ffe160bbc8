package dev.earshot.followup.list;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
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

    private static final UUID NOBODY = new UUID(0, 0);

    private final AtRiskReader reader;

    private final AtRiskWriter writer;

    AtRiskApi(AtRiskReader reader, AtRiskWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "atRisk",
            summary = "Who is waiting for a call, the most urgent first",
            description =
                    "The list of the page, 25 at a time: with each the reasons, whose it is, how far it is, until when"
                            + " somebody should have been in touch, and what came of it.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the list",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AtRiskDocument.class)))
    public AtRiskDocument list(
            @RestQuery
                    @Parameter(
                            description =
                                    "todo, the default: all that are open; nobody: those of them without an owner; or resolved")
                    Optional<String> show,
            @RestQuery @Parameter(description = "number of the page, from 1 to 400") Optional<String> page) {
        return AtRiskDocument.of(reader.part(show, page, NOBODY, OF_PROGRAMS), writer::day);
    }
}
