package dev.earshot.insight.driver.page;

import dev.earshot.account.Frame;
import dev.earshot.account.Frames;
import dev.earshot.catalog.Revision;
import dev.earshot.insight.Choice;
import dev.earshot.insight.NothingAskedPage;
import dev.earshot.insight.driver.DriverCsv;
import dev.earshot.insight.driver.DriverParameters;
import dev.earshot.insight.driver.DriverReport;
import dev.earshot.insight.driver.DriverRequest;
import dev.earshot.insight.driver.Drivers;
import dev.earshot.insight.driver.DriversDocument;
import dev.earshot.insight.driver.Prices;
import dev.earshot.insight.segment.FieldWords;
import dev.earshot.insight.segment.SegmentChoices;
import dev.earshot.insight.trend.Trends;
import dev.earshot.platform.page.PageWriter;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.platform.web.Download;
import dev.earshot.survey.Segment;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** The drivers, as a page and as two files of the same figures. */
@Path("/")
public class DriverResource {

    private final DriverParameters parameters;
    private final Drivers drivers;
    private final AnswersToCompare answers;
    private final SegmentChoices segments;
    private final Trends trends;
    private final Frames frames;

    DriverResource(
            DriverParameters parameters,
            Drivers drivers,
            AnswersToCompare answers,
            SegmentChoices segments,
            Trends trends,
            Frames frames) {
        this.parameters = parameters;
        this.drivers = drivers;
        this.answers = answers;
        this.segments = segments;
        this.trends = trends;
        this.frames = frames;
    }

    @GET
    @Path("drivers")
    @Produces(PageWriter.HTML)
    @Operation(hidden = true)
    public TemplateInstance show(
            @RestQuery Optional<String> survey,
            @RestQuery Optional<String> from,
            @RestQuery Optional<String> to,
            @RestQuery Optional<String> segment,
            @Context UriInfo address) {
        Frame frame = frames.on("/drivers");
        return trends.survey(survey.filter(id -> !id.isBlank()))
                .map(revision -> page(frame, request(revision, from, to, segment), address))
                .orElseGet(() -> new NothingAskedPage(frame, frame.words().drivers()));
    }

    private TemplateInstance page(Frame frame, DriverRequest request, UriInfo address) {
        DriverScope scope = new DriverScope(
                frame,
                request,
                Choice.ofSurveys(trends.scored(), request.survey().id()),
                segments.of(
                        request.survey(),
                        request.survey().segments().stream().filter(Segment::isCounted),
                        request.part().map(DriverRequest.Part::text),
                        new FieldWords(frame.language())));
        if (request.attributes().isEmpty()) {
            return DriverGapPage.unrated(scope);
        }
        Prices prices = Prices.of(request, address.getQueryParameters());
        return drivers.soon(request)
                .map(found -> DriverReport.of(request, found, prices))
                .map(report -> report.map().withheld().isPresent()
                        ? DriverGapPage.withheld(scope, report)
                        : DriverPage.of(scope, report))
                .orElseGet(() -> DriverGapPage.counting(scope, answers.count(request)));
    }

    @GET
    @Path("drivers.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response json(
            @RestQuery Optional<String> survey,
            @RestQuery Optional<String> from,
            @RestQuery Optional<String> to,
            @RestQuery Optional<String> segment,
            @Context UriInfo address) {
        DriversDocument document = document(survey, from, to, segment, address);
        return file(document).json(document);
    }

    @GET
    @Path("drivers.csv")
    @Produces("text/csv")
    @Operation(hidden = true)
    public Response csv(
            @RestQuery Optional<String> survey,
            @RestQuery Optional<String> from,
            @RestQuery Optional<String> to,
            @RestQuery Optional<String> segment,
            @Context UriInfo address) {
        DriversDocument document = document(survey, from, to, segment, address);
        return file(document).csv(DriverCsv.of(document));
    }

    private DriversDocument document(
            Optional<String> survey,
            Optional<String> from,
            Optional<String> to,
            Optional<String> segment,
            UriInfo address) {
        DriverRequest request = trends.survey(survey.filter(id -> !id.isBlank()))
                .map(revision -> request(revision, from, to, segment))
                .orElseThrow(
                        () -> new ProblemException(ProblemType.NOT_FOUND.detail("No live survey gives a figure.")));
        Prices prices = Prices.of(request, address.getQueryParameters());
        return DriversDocument.of(DriverReport.of(request, drivers.of(request), prices));
    }

    private DriverRequest request(
            Revision revision, Optional<String> from, Optional<String> to, Optional<String> segment) {
        return parameters.request(revision.survey().id(), from, to, segment);
    }

    private static Download file(DriversDocument document) {
        return Download.of("drivers", document.survey(), document.from(), document.to());
    }
}
