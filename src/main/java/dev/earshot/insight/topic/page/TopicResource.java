package dev.earshot.insight.topic.page;

import dev.earshot.account.Frame;
import dev.earshot.account.Frames;
import dev.earshot.insight.NothingAskedPage;
import dev.earshot.insight.topic.Quotes;
import dev.earshot.insight.topic.TopicFigures;
import dev.earshot.insight.topic.TopicParameters;
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

/** Topics, as a page and as two files of the same lines. */
@Path("/")
public class TopicResource {

    private final Trends trends;
    private final TopicFigures topics;
    private final Quotes quotes;
    private final Frames frames;

    TopicResource(Trends trends, TopicFigures topics, Quotes quotes, Frames frames) {
        this.trends = trends;
        this.topics = topics;
        this.quotes = quotes;
        this.frames = frames;
    }

    @GET
    @Path("topics")
    @Produces(PageWriter.HTML)
    @Operation(hidden = true)
    public TemplateInstance show(@BeanParam TopicParameters parameters) {
        Frame frame = frames.on("/topics");
        return trends.asked(parameters)
                .map(asked -> TopicPage.of(frame, trends.scored(), topics.table(asked, parameters), quotes))
                .orElseGet(() -> new NothingAskedPage(frame, frame.words().topics()));
    }

    @GET
    @Path("topics.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response json(@BeanParam TopicParameters parameters) {
        TopicDocument document = TopicDocument.of(topics.read(parameters));
        return file(document).json(document);
    }

    @GET
    @Path("topics.csv")
    @Produces("text/csv")
    @Operation(hidden = true)
    public Response csv(@BeanParam TopicParameters parameters) {
        TopicDocument document = TopicDocument.of(topics.read(parameters));
        return file(document).csv(TopicCsv.of(document));
    }

    private static Download file(TopicDocument document) {
        return Download.of("topics", document.survey(), document.question(), document.from(), document.to());
    }
}
