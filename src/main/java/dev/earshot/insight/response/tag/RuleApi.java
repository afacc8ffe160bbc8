package dev.earshot.insight.response.tag;

import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Rules of tags for programs. */
@Path("/api/v1/tag-rules")
@Tag(name = "Responses")
public class RuleApi {

    private final TagRules rules;
    private final SurveyCatalog catalog;

    RuleApi(TagRules rules, SurveyCatalog catalog) {
        this.rules = rules;
        this.catalog = catalog;
    }

    @Schema(name = "TagRule")
    public record Document(
            @Schema(description = "of the rule") UUID id,
            @Schema(description = "name of the tag it puts") String tag,
            @Schema(description = "what a comment has to say for that, as in a search") String words) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "tagRules",
            summary = "By which words the responses of a survey are tagged",
            description = "Every response whose comments say the words of a rule has its tag, now and later.")
    @APIResponse(responseCode = "200", description = "The rules")
    @APIResponse(responseCode = "404", description = "No such survey")
    public List<Document> list(@Parameter(description = "Id of a survey") @RestQuery Optional<String> survey) {
        String id = survey.filter(one -> catalog.known(one).isPresent())
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND.detail("\"survey\" names no survey.")));
        return rules.of(id).stream()
                .map(rule ->
                        new Document(rule.id(), rule.tag().name(), rule.words().text()))
                .toList();
    }
}
