package dev.earshot.insight.driver;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What moves the headline figure, for programs. */
@Path("/api/v1/surveys/{survey}/drivers")
@Tag(name = "Figures", description = "NPS, CSAT, CES and ratings, with their intervals")
public class DriversApi {

    private final DriverParameters parameters;
    private final Drivers drivers;

    DriversApi(DriverParameters parameters, Drivers drivers) {
        this.parameters = parameters;
        this.drivers = drivers;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "drivers",
            summary = "Which parts of the experience move the headline figure",
            description =
                    "Every figure has its interval from 2,000 resamples of customer groups. What goes with what is "
                            + "not what causes what: \"basis\" says whether the same people were compared at different times, or "
                            + "different people. Found once and then remembered until an answer of these days comes or changes. "
                            + "Add \"cost.\" and the id of a question to the query to say what half a rating point more of it "
                            + "costs: then \"offer\" says what that buys. Ask with \"Accept: text/csv\" for the drivers as CSV.")
    @APIResponse(
            responseCode = "200",
            description = "The drivers, or why nothing is shown",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = DriversDocument.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "400", description = "A parameter cannot be understood")
    @APIResponse(responseCode = "404", description = "No such survey")
    public DriversDocument json(
            @PathParam("survey") @Parameter(description = "Id of a survey") String survey,
            @RestQuery @Parameter(description = "First local day, YYYY-MM-DD; a year before the last where left out")
                    Optional<String> from,
            @RestQuery @Parameter(description = "Last local day, YYYY-MM-DD; at most today") Optional<String> to,
            @RestQuery @Parameter(description = "Only answers of one segment, such as order.store:berlin")
                    Optional<String> segment,
            @Context UriInfo address) {
        DriverRequest request = parameters.request(survey, from, to, segment);
        Prices prices = Prices.of(request, address.getQueryParameters());
        return DriversDocument.of(DriverReport.of(request, drivers.of(request), prices));
    }

    // Less wanted than JSON by whoever takes anything.
    @GET
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public String csv(
            @PathParam("survey") String survey,
            @RestQuery Optional<String> from,
            @RestQuery Optional<String> to,
            @RestQuery Optional<String> segment,
            @Context UriInfo address) {
        return DriverCsv.of(json(survey, from, to, segment, address));
    }
}
