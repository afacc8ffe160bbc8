package dev.earshot.insight.response.file;

import dev.earshot.insight.response.request.ResponseParameters;
import jakarta.ws.rs.BeanParam;
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

/** Single responses for programs. */
@Path("/api/v1/responses")
@Tag(name = "Responses")
public class ResponsesApi {

    private final ResponseReader reader;

    ResponsesApi(ResponseReader reader) {
        this.reader = reader;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "responses",
            summary = "The responses behind a figure, newest first",
            description =
                    "Page by page: give \"next\" of a page as \"cursor\", with the same parameters, until it is null."
                            + " Nothing is given twice or left out while answers come. Who answered is left out where the survey"
                            + " promises so, and so are all of them where so few fit that they could be recognised.")
    @APIResponse(
            responseCode = "200",
            description = "A page of responses",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ResponsesDocument.class)))
    @APIResponse(responseCode = "400", description = "A parameter cannot be understood")
    @APIResponse(responseCode = "404", description = "No such survey")
    public ResponsesDocument json(
            @BeanParam ResponseParameters parameters,
            @RestQuery
                    @Parameter(
                            description = "Responses of a page, 1 to 1000",
                            schema = @Schema(defaultValue = "100", implementation = Integer.class))
                    Optional<String> limit) {
        return ResponsesDocument.of(reader.read(parameters, limit));
    }
}
