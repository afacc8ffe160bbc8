package dev.earshot.insight.turnout;

import dev.earshot.insight.trend.Trends;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
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

/** Who did not answer, for programs. */
@Path("/api/v1/turnout")
@Tag(name = "Figures")
public class TurnoutApi {

    private final Trends trends;
    private final Turnouts turnouts;

    TurnoutApi(Trends trends, Turnouts turnouts) {
        this.trends = trends;
        this.turnouts = turnouts;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "turnout",
            summary = "Who could have been asked, who was invited and who answered",
            description =
                    "By order value, country, every kept field and delay; the figure as answered beside the weighted one; what "
                            + "late answers and bounds say of those who did not answer; units worth a look. Days are those of the "
                            + "decisions. Counted again when a mail of these days is sent or answered, and after an hour. "
                            + "\"origin\" is of no matter: only those invited can fail to answer. Ask with \"Accept: text/csv\" for "
                            + "the groups as CSV.")
    @APIResponse(
            responseCode = "200",
            description = "The turnout",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = TurnoutDocument.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    @APIResponse(
            responseCode = "400",
            description = "A parameter cannot be understood, or asks for more than two years")
    @APIResponse(responseCode = "404", description = "No such survey, or one that invites nobody")
    public TurnoutDocument json(@BeanParam TurnoutParameters parameters) {
        return trends.asked(parameters)
                .filter(asked -> asked.survey().audience().isInvited())
                .map(asked -> turnouts.request(asked, parameters))
                .map(turnouts::of)
                .map(TurnoutDocument::of)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND.detail(
                        "This survey invites nobody, so nobody knows who did not answer.")));
    }

    // Less wanted than JSON by whoever takes anything.
    @GET
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public String csv(@BeanParam TurnoutParameters parameters) {
        return TurnoutCsv.of(json(parameters));
    }
}
