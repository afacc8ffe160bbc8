package dev.earshot.insight;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Describes the fields that mean the same in every document of figures, and those of the core, which knows nothing of an API.
 * What a document says of its own field stands.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiFields implements OASFilter {

    private static final Map<String, String> EVERYWHERE = Map.ofEntries(
            Map.entry("survey", "id of the survey"),
            Map.entry("question", "id of the question"),
            Map.entry("metric", "what is made of the answers: nps, csat, ces …"),
            Map.entry("origin", "whose answers these are: invited, or open for those who came by themselves"),
            Map.entry("from", "first local day"),
            Map.entry("n", "answers it rests on; 0 where held back"),
            Map.entry("value", "not rounded; null where nobody answered or it is held back"),
            Map.entry("low", "lower end of its interval"),
            Map.entry("high", "upper end of its interval"),
            Map.entry(
                    "adjustedP", "how often chance alone would do as much, among all comparisons of the page, 0 to 1"),
            Map.entry("suppressed", "held back because so few answered that somebody could be recognised"));

    private static final Map<String, String> OF_OTHERS = Map.ofEntries(
            Map.entry("Problem.type", "which kind of problem it is: an address that describes it"),
            Map.entry("Problem.title", "the same in words"),
            Map.entry("Problem.status", "of the answer, as in its first line"),
            Map.entry("Problem.detail", "what happened here and what to do"),
            Map.entry("Problem.errors", "what is wrong with single fields of the body; left out where none is named"),
            Map.entry("FieldError.field", "its place in the body: customer.email"),
            Map.entry("FieldError.detail", "what is wrong with it and what belongs there"),
            Map.entry("Progress.looked", "responses looked at so far"),
            Map.entry("Progress.total", "responses there are"));

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null || api.getComponents().getSchemas() == null) {
            return;
        }
        api.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                schema.getProperties().forEach((field, words) -> describe(name, field, words));
            }
        });
    }

    private static void describe(String schema, String field, Schema words) {
        String known = OF_OTHERS.getOrDefault(schema + "." + field, EVERYWHERE.get(field));
        if (words.getDescription() == null && known != null) {
            words.setDescription(known);
        }
    }
}
