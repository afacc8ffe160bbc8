package dev.earshot.platform.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Paths;

/** Keeps pages for people out of the description of the API: programs find there only what is promised to them. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiPaths implements OASFilter {

    private static final List<String> FOR_PROGRAMS = List.of("/api/", "/hooks/", "/bounces/");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Paths paths = api.getPaths();
        if (paths == null || paths.getPathItems() == null) {
            return;
        }
        List.copyOf(paths.getPathItems().keySet()).stream()
                .filter(path -> FOR_PROGRAMS.stream().noneMatch(path::startsWith))
                .forEach(paths::removePathItem);
    }
}
