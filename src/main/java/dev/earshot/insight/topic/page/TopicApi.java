package dev.earshot.insight.topic.page;

import dev.earshot.insight.topic.TopicFigures;
import dev.earshot.insight.topic.TopicParameters;
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

/** Topics for programs. */
@Path("/api/v1/topics")
@Tag(name = "Figures")
public class TopicApi {

    private final TopicFigures topics;

    TopicApi(TopicFigures topics) {
        this.topics = topics;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "topics",
            summary = "What comments are about, and the figure of those who say so",
            description =
                    "Topics by the rules of topics.yaml: how many comments mention each, the figure of those who do beside that"
                            + " of all others, and a verdict judged with all topics at once; the words that set detractors and promoters"
                            + " apart; and how well the tone learnt from your own comments tells their scores. Of the latest 10,000 comments"
                            + " of the days asked for. Ask with \"Accept: text/csv\" for the topics as CSV.")
    @APIResponse(
            responseCode = "200",
            description = "The topics",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = TopicDocument.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "400", description = "A parameter cannot be understood")
    @APIResponse(responseCode = "404", description = "No such survey")
    public TopicDocument json(@BeanParam TopicParameters parameters) {
        return TopicDocument.of(topics.read(parameters));
    }

    // Less wanted than JSON by whoever takes anything.
    @GET
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public String csv(@BeanParam TopicParameters parameters) {
        return TopicCsv.of(json(parameters));
    }
}
