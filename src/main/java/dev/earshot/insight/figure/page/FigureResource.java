package dev.earshot.insight.figure.page;

import dev.earshot.account.Frames;
import dev.earshot.insight.figure.FigureReader;
import dev.earshot.insight.figure.OpenedParameters;
import dev.earshot.insight.trend.Trends;
import dev.earshot.platform.page.PageWriter;
import dev.earshot.platform.web.Download;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What is this number? As a page and as two files. */
@Path("/figures")
public class FigureResource {

    private final FigureReader reader;
    private final Trends trends;
    private final Frames frames;

    FigureResource(FigureReader reader, Trends trends, Frames frames) {
        this.reader = reader;
        this.trends = trends;
        this.frames = frames;
    }

    @GET
    @Produces(PageWriter.HTML)
    @Operation(hidden = true)
    public TemplateInstance definitions() {
        return DefinitionsPage.of(frames.on("/figures"));
    }

    @GET
    @Path("{survey}/{figure}")
    @Produces(PageWriter.HTML)
    @Operation(hidden = true)
    public TemplateInstance show(
            @PathParam("survey") String survey,
            @PathParam("figure") String figure,
            @BeanParam OpenedParameters parameters) {
        return FigurePage.of(frames.on("/figures"), reader.read(survey, figure, parameters), trends.zone());
    }

    @GET
    @Path("{survey}/{figure}/figure.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response json(
            @PathParam("survey") String survey,
            @PathParam("figure") String figure,
            @BeanParam OpenedParameters parameters) {
        return file(survey, figure).json(reader.json(survey, figure, parameters));
    }

    @GET
    @Path("{survey}/{figure}/waterfall.csv")
    @Produces("text/csv")
    @Operation(hidden = true)
    public Response csv(
            @PathParam("survey") String survey,
            @PathParam("figure") String figure,
            @BeanParam OpenedParameters parameters) {
        return file(survey, figure).csv(reader.csv(survey, figure, parameters));
    }

    private static Download file(String survey, String figure) {
        return Download.of("figure", survey, figure);
    }
}
