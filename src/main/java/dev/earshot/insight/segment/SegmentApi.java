package dev.earshot.insight.segment;

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

/** The comparison of segments for programs. */
@Path("/api/v1/segments")
@Tag(name = "Figures")
public class SegmentApi {

    private final SegmentReader reader;

    SegmentApi(SegmentReader reader) {
        this.reader = reader;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "segments",
            summary = "A figure by the values of a field, or of two fields crossed",
            description =
                    "The plain figure of each segment with its interval, and the one that noise is taken out of. Every "
                            + "verdict is judged with all the others at once. Segments without a place, and those held back, stand "
                            + "last. Ask with \"Accept: text/csv\" for the lines as CSV.")
    @APIResponse(
            responseCode = "200",
            description = "The comparison",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SegmentDocument.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    @APIResponse(
            responseCode = "400",
            description = "A parameter cannot be understood, or asks for more than two years")
    @APIResponse(responseCode = "404", description = "No such survey, or one that keeps no field with its answers")
    public SegmentDocument json(@BeanParam SegmentParameters parameters) {
        return SegmentDocument.of(reader.read(parameters));
    }

    // Less wanted than JSON by whoever takes anything.
    @GET
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public String csv(@BeanParam SegmentParameters parameters) {
        return SegmentCsv.of(json(parameters));
    }
}
