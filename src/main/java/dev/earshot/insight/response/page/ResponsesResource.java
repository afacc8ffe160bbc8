package dev.earshot.insight.response.page;

import dev.earshot.account.Frame;
import dev.earshot.account.Frames;
import dev.earshot.insight.NothingAskedPage;
import dev.earshot.insight.response.list.CountedChoices;
import dev.earshot.insight.response.list.KnownValues;
import dev.earshot.insight.response.list.ListedResponses;
import dev.earshot.insight.response.list.ResponseList;
import dev.earshot.insight.response.list.TagRule;
import dev.earshot.insight.response.request.ResponseParameters;
import dev.earshot.insight.response.request.ResponseRequest;
import dev.earshot.insight.response.tag.TagRules;
import dev.earshot.insight.response.tag.Tags;
import dev.earshot.insight.trend.Trends;
import dev.earshot.platform.page.PageWriter;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Single responses, as a page. */
@Path("/")
public class ResponsesResource {

    private static final int PAGE = 25;

    private final Trends trends;
    private final ListedResponses responses;
    private final CountedChoices choices;
    private final KnownValues values;
    private final Tags tags;
    private final TagRules rules;
    private final Frames frames;

    ResponsesResource(
            Trends trends,
            ListedResponses responses,
            CountedChoices choices,
            KnownValues values,
            Tags tags,
            TagRules rules,
            Frames frames) {
        this.choices = choices;
        this.trends = trends;
        this.responses = responses;
        this.values = values;
        this.tags = tags;
        this.rules = rules;
        this.frames = frames;
    }

    @GET
    @Path("responses")
    @Produces(PageWriter.HTML)
    @Operation(hidden = true)
    public TemplateInstance show(@BeanParam ResponseParameters parameters) {
        Frame frame = frames.on("/responses");
        return trends.asked(parameters)
                .map(asked -> parameters.of(asked, trends.today()))
                .map(request -> page(frame, request, parameters.position()))
                .orElseGet(() -> new NothingAskedPage(frame, frame.words().responses()));
    }

    private TemplateInstance page(Frame frame, ResponseRequest request, Optional<String> cursor) {
        String survey = request.asked().survey().id();
        ResponseList list = responses.page(request, cursor, PAGE);
        List<TagRule> made = rules.of(survey);
        List<String> known = tags(request, made, tags.used(survey));
        return ResponsesPage.of(
                frame,
                trends.scored(),
                list,
                choices.beside(list, known),
                trends.zone(),
                values.of(request),
                known,
                made,
                cursor);
    }

    /** The usual ones, and those that are filtered by. */
    private static List<String> tags(ResponseRequest request, List<TagRule> rules, Map<String, Long> used) {
        return Stream.of(
                        used.keySet().stream(),
                        rules.stream().map(rule -> rule.tag().name()),
                        request.tags().stream())
                .flatMap(tags -> tags)
                .distinct()
                .toList();
    }
}
