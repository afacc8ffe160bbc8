package dev.earshot.insight.trend.page;

import dev.earshot.insight.trend.TrendCsv;
import dev.earshot.insight.trend.TrendDocument;
import dev.earshot.insight.trend.TrendParameters;
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

/** The trend for programs. */
@Path("/api/v1/trend")
@Tag(name = "Figures", description = "NPS, CSAT, CES and ratings, with their intervals")
public class TrendApi {

    private final Trends trends;

    TrendApi(Trends trends) {
        this.trends = trends;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "trend",
            summary = "A figure by day, week, month or quarter",
            description =
                    "One point for each period, also where nobody answered: then its value is null. Every value has "
                            + "its interval; how sure that is stands in \"confidence\". The page, the downloads and this answer show the same points. Ask with "
                            + "\"Accept: text/csv\" for the points as CSV.")
    @APIResponse(
            responseCode = "200",
            description = "The trend",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = TrendDocument.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    @APIResponse(
            responseCode = "400",
            description = "A parameter cannot be understood, or asks for more than 800 points or ten years")
    @APIResponse(responseCode = "404", description = "No such survey")
    public TrendDocument json(@BeanParam TrendParameters parameters) {
        return trends.read(parameters)
                .map(TrendDocument::of)
                .orElseThrow(
                        () -> new ProblemException(ProblemType.NOT_FOUND.detail("No live survey gives a figure.")));
    }

    // Less wanted than JSON by whoever takes anything.
    @GET
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public String csv(@BeanParam TrendParameters parameters) {
        return TrendCsv.of(json(parameters).points());
    }
}
