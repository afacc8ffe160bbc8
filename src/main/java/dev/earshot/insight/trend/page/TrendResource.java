package dev.earshot.insight.trend.page;

import dev.earshot.account.Frame;
import dev.earshot.account.Frames;
import dev.earshot.insight.NothingAskedPage;
import dev.earshot.insight.chart.Png;
import dev.earshot.insight.segment.FieldWords;
import dev.earshot.insight.segment.SegmentChoices;
import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.Slice;
import dev.earshot.insight.trend.Speech;
import dev.earshot.insight.trend.Trend;
import dev.earshot.insight.trend.TrendCsv;
import dev.earshot.insight.trend.TrendDocument;
import dev.earshot.insight.trend.TrendParameters;
import dev.earshot.insight.trend.TrendRequest;
import dev.earshot.insight.trend.Trends;
import dev.earshot.platform.page.PageWriter;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.platform.web.Download;
import dev.earshot.response.Origin;
import dev.earshot.response.clicks.LeftOut;
import dev.earshot.response.clicks.LeftOutTaps;
import dev.earshot.survey.Segment;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The trend of a figure, as a page and as two files of the same points. */
@Path("/")
public class TrendResource {

    private final Trends trends;
    private final SegmentChoices segments;
    private final LeftOutTaps leftOut;
    private final CountsNote counts;
    private final Frames frames;

    TrendResource(Trends trends, SegmentChoices segments, LeftOutTaps leftOut, CountsNote counts, Frames frames) {
        this.trends = trends;
        this.segments = segments;
        this.leftOut = leftOut;
        this.counts = counts;
        this.frames = frames;
    }

    @GET
    @Path("trend")
    @Produces(PageWriter.HTML)
    @Operation(hidden = true)
    public TemplateInstance show(@BeanParam TrendParameters parameters) {
        Frame frame = frames.on("/trend");
        return trends.read(parameters)
                .map(trend -> TrendPage.of(
                        frame,
                        trends.scored(),
                        segments(trend.request().asked(), trend.request().slice(), frame.language()),
                        trend,
                        leftOut(trend.request()),
                        counts.of(trend.request(), trends.zone(), trends.today(), Speech.of(frame.language()))))
                .orElseGet(() -> new NothingAskedPage(frame, frame.words().trend()));
    }

    private List<SegmentChoices.Field> segments(Asked asked, Optional<Slice> slice, String language) {
        return segments.of(
                asked.survey(),
                asked.survey().segments().stream().filter(Segment::isCounted).filter(asked::maySlice),
                slice.map(Slice::key),
                new FieldWords(language));
    }

    /** Only the headline question of those who were asked has taps. */
    private Optional<LeftOut> leftOut(TrendRequest request) {
        Asked asked = request.asked();
        boolean tapped = asked.origin() == Origin.INVITED
                && request.slice().isEmpty()
                && asked.survey().outcome().filter(asked.question()::equals).isPresent();
        return tapped ? leftOut.of(asked.survey().id(), request.from(), request.to()) : Optional.empty();
    }

    @GET
    @Path("trend.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response json(@BeanParam TrendParameters parameters) {
        Trend trend = read(parameters);
        return file(trend).json(TrendDocument.of(trend));
    }

    @GET
    @Path("trend.csv")
    @Produces("text/csv")
    @Operation(hidden = true)
    public Response csv(@BeanParam TrendParameters parameters) {
        Trend trend = read(parameters);
        return file(trend).csv(TrendCsv.of(TrendDocument.of(trend).points()));
    }

    @GET
    @Path("trend.svg")
    @Produces("image/svg+xml")
    @Operation(hidden = true)
    public Response svg(@BeanParam TrendParameters parameters) {
        Trend trend = read(parameters);
        return file(trend).as("svg", "image/svg+xml;charset=UTF-8", drawn(trend));
    }

    @GET
    @Path("trend.png")
    @Produces("image/png")
    @Operation(hidden = true)
    public Response png(@BeanParam TrendParameters parameters) {
        Trend trend = read(parameters);
        return file(trend).as("png", "image/png", Png.of(drawn(trend)));
    }

    private String drawn(Trend trend) {
        return TrendPicture.of(trend, frames.on("/trend").language()).render();
    }

    private Trend read(TrendParameters parameters) {
        return trends.read(parameters)
                .orElseThrow(
                        () -> new ProblemException(ProblemType.NOT_FOUND.detail("No live survey gives a figure.")));
    }

    private static Download file(Trend trend) {
        TrendRequest request = trend.request();
        Download file = Download.of(
                "trend",
                request.asked().survey().id(),
                request.asked().question().id(),
                request.from(),
                request.to());
        return request.countsCustomers() ? Download.of(file.name(), "customers") : file;
    }
}
