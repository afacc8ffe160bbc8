package dev.earshot.insight.touchpoint;

import dev.earshot.account.Frames;
import dev.earshot.platform.page.PageWriter;
import dev.earshot.platform.web.Download;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The journey, as a page and as two files of the same lines. */
@Path("/")
public class TouchpointResource {

    private final Touchpoints touchpoints;
    private final Frames frames;

    TouchpointResource(Touchpoints touchpoints, Frames frames) {
        this.touchpoints = touchpoints;
        this.frames = frames;
    }

    @GET
    @Path("touchpoints")
    @Produces(PageWriter.HTML)
    @Operation(hidden = true)
    public TemplateInstance show(@QueryParam("period") Optional<String> period) {
        return TouchpointPage.of(frames.on("/touchpoints"), touchpoints.read(period));
    }

    @GET
    @Path("touchpoints.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response json(@QueryParam("period") Optional<String> period) {
        TouchpointDocument document = TouchpointDocument.of(touchpoints.read(period));
        return file(document).json(document);
    }

    @GET
    @Path("touchpoints.csv")
    @Produces("text/csv")
    @Operation(hidden = true)
    public Response csv(@QueryParam("period") Optional<String> period) {
        TouchpointDocument document = TouchpointDocument.of(touchpoints.read(period));
        return file(document).csv(TouchpointCsv.of(document));
    }

    private static Download file(TouchpointDocument document) {
        return Download.of("touchpoints", document.from(), document.to());
    }
}
