package dev.earshot.insight.overview.page;

import dev.earshot.insight.overview.Overviews;
import dev.earshot.insight.overview.WeeksParameter;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The overview for programs. */
@Path("/api/v1/overview")
@Tag(name = "Figures")
public class OverviewApi {

    private final Overviews overviews;

    OverviewApi(Overviews overviews) {
        this.overviews = overviews;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "overview",
            summary = "All that the first page shows",
            description =
                    "The finding and the figures of the last weeks beside as many weeks before, how many gave each score, what"
                            + " comments are about, who should hear from you first and what was written last. Sentences come in"
                            + " English or German, by Accept-Language. Comments are given of surveys that name people only.")
    @APIResponse(
            responseCode = "200",
            description = "The overview",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OverviewDocument.class)))
    @APIResponse(responseCode = "400", description = "A parameter cannot be understood")
    @APIResponse(responseCode = "404", description = "No such survey")
    public OverviewDocument json(
            @Parameter(description = "Id of a survey; the first live one with a headline figure where left out")
                    @RestQuery
                    Optional<String> survey,
            @BeanParam WeeksParameter weeks,
            @Context HttpHeaders headers) {
        String language = PreferredLanguage.ofAnalyst(headers);
        return overviews
                .read(survey, weeks.period(), language)
                .map(overview -> OverviewDocument.of(overview, language))
                .orElseThrow(
                        () -> new ProblemException(ProblemType.NOT_FOUND.detail("No live survey gives a figure.")));
    }
}
