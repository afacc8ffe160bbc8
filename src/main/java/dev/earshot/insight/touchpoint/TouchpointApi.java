package dev.earshot.insight.touchpoint;

import dev.earshot.insight.overview.WeeksParameter;
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

/** The journey for programs. */
@Path("/api/v1/touchpoints")
@Tag(name = "Figures")
public class TouchpointApi {

    private final Touchpoints touchpoints;

    TouchpointApi(Touchpoints touchpoints) {
        this.touchpoints = touchpoints;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "touchpoints",
            summary = "The headline figure at each place of the journey",
            description =
                    "Of every survey that gives a figure, along the way, with its interval, its change against as many weeks"
                            + " before and its response rate. Changes are judged over all places at once. A place is called the"
                            + " weakest only beside places with the same figure. Ask with \"Accept: text/csv\" for the lines as"
                            + " CSV.")
    @APIResponse(
            responseCode = "200",
            description = "The places",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = TouchpointDocument.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "400", description = "A parameter cannot be understood")
    public TouchpointDocument json(@BeanParam WeeksParameter weeks) {
        return TouchpointDocument.of(touchpoints.read(weeks.period()));
    }

    // Less wanted than JSON by whoever takes anything.
    @GET
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public String csv(@BeanParam WeeksParameter weeks) {
        return TouchpointCsv.of(json(weeks));
    }
}
