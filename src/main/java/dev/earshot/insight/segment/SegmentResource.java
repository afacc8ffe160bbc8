package dev.earshot.insight.segment;

import dev.earshot.account.Frame;
import dev.earshot.account.Frames;
import dev.earshot.insight.Choice;
import dev.earshot.insight.NothingAskedPage;
import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.Trends;
import dev.earshot.platform.page.PageWriter;
import dev.earshot.platform.web.Download;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The comparison of segments, as a page and as two files of the same lines. */
@Path("/")
public class SegmentResource {

    private final Trends trends;
    private final Segments segments;
    private final SegmentReader reader;
    private final Frames frames;

    SegmentResource(Trends trends, Segments segments, SegmentReader reader, Frames frames) {
        this.trends = trends;
        this.segments = segments;
        this.reader = reader;
        this.frames = frames;
    }

    @GET
    @Path("segments")
    @Produces(PageWriter.HTML)
    @Operation(hidden = true)
    public TemplateInstance show(@BeanParam SegmentParameters parameters) {
        Frame frame = frames.on("/segments");
        return trends.asked(parameters)
                .map(asked -> page(frame, asked, parameters))
                .orElseGet(() -> new NothingAskedPage(frame, frame.words().segments()));
    }

    private TemplateInstance page(Frame frame, Asked asked, SegmentParameters parameters) {
        return segments.request(asked, parameters)
                .map(request -> page(frame, request))
                .orElseGet(() -> new NoFieldPage(
                                frame,
                                Choice.ofSurveys(trends.scored(), asked.survey().id()))
                        .setLocale(frame.language()));
    }

    private TemplateInstance page(Frame frame, SegmentRequest request) {
        return segments.soon(request)
                .map(shown -> SegmentPage.of(frame, trends.scored(), shown.table(), shown.months()))
                .orElseGet(() -> SegmentWaitPage.of(frame, segments.counted(request)));
    }

    @GET
    @Path("segments.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response json(@BeanParam SegmentParameters parameters) {
        SegmentDocument document = SegmentDocument.of(reader.read(parameters));
        return file(document).json(document);
    }

    @GET
    @Path("segments.csv")
    @Produces("text/csv")
    @Operation(hidden = true)
    public Response csv(@BeanParam SegmentParameters parameters) {
        SegmentDocument document = SegmentDocument.of(reader.read(parameters));
        return file(document).csv(SegmentCsv.of(document));
    }

    private static Download file(SegmentDocument document) {
        return Download.of("segments", document.survey(), document.question(), document.from(), document.to());
    }
}
