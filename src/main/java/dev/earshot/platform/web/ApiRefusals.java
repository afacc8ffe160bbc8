package dev.earshot.platform.web;

import dev.earshot.platform.problem.Problem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Describes once what every part of the API does: it refuses with a {@link Problem}, and always who has no key. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiRefusals implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        api.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith("/api/")) {
                item.getOperations().values().forEach(operation -> refuse(operation.getResponses()));
            }
        });
    }

    private static void refuse(APIResponses responses) {
        if (!responses.hasAPIResponse("401")) {
            responses.addAPIResponse(
                    "401", OASFactory.createAPIResponse().description("No key, or one that is revoked"));
        }
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4") && response.getContent() == null) {
                response.setContent(problem());
            }
        });
    }

    private static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.JSON,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
    }
}
