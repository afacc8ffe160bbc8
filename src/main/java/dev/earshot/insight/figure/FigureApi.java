package dev.earshot.insight.figure;

import dev.earshot.insight.figure.definition.Definition;
import dev.earshot.insight.figure.definition.Definitions;
import dev.earshot.platform.problem.Problem;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures opened, for programs. */
@Path("/api/v1/figures")
@Tag(name = "Figures")
public class FigureApi {

    private final FigureReader reader;

    FigureApi(FigureReader reader) {
        this.reader = reader;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "definitions",
            summary = "What every figure is",
            description = "Formula, what it is of, how its interval is made, when it is shown, and where the method was"
                    + " published.")
    @APIResponse(
            responseCode = "200",
            description = "The definitions",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Definition[].class)))
    public List<Definition> definitions() {
        return Definitions.in("en").all();
    }

    @GET
    @Path("{survey}/{figure}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "figure",
            summary = "One figure, opened",
            description = "The figure as the pages show it, what it is, and a waterfall from all that came to what is"
                    + " counted, which adds up: every answer left out has its reason. With \"as-of\" it is made of the answers as"
                    + " they were known at the end of that day: without those stored later, and with later changes turned back;"
                    + " what was erased since is gone. Ask with \"Accept: text/csv\" for the waterfall as CSV.")
    @APIResponse(
            responseCode = "200",
            description = "The figure",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = FigureDocument.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "400", description = "A parameter cannot be understood, or could give somebody away")
    @APIResponse(responseCode = "404", description = "No such survey, or none of its figures")
    @APIResponse(
            responseCode = "503",
            description = "Finding how answers stood then takes too long; ask for fewer days",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public FigureDocument json(
            @PathParam("survey") @Parameter(description = "Id of a survey") String survey,
            @PathParam("figure")
                    @Parameter(
                            description =
                                    "Id of a scored question, what is made of it (nps, csat, ces …), or response-rate")
                    String figure,
            @BeanParam OpenedParameters parameters) {
        return reader.json(survey, figure, parameters);
    }

    // Less wanted than JSON by whoever takes anything.
    @GET
    @Path("{survey}/{figure}")
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public String csv(
            @PathParam("survey") String survey,
            @PathParam("figure") String figure,
            @BeanParam OpenedParameters parameters) {
        return reader.csv(survey, figure, parameters);
    }
}
