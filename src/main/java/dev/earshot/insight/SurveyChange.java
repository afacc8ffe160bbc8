package dev.earshot.insight;

import dev.earshot.platform.web.Redirect;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * Who changes the survey on top of a page keeps the days and nothing else: questions, fields and segments are those of the
 * survey before, and would be refused. The form says in {@code was} which survey its choices belong to.
 */
@Provider
@PreMatching
public class SurveyChange implements ContainerRequestFilter {

    private static final String BEFORE = "was";
    private static final String NOW = "survey";
    private static final List<String> KEPT = List.of(NOW, "from", "to");

    @Override
    public void filter(ContainerRequestContext request) {
        MultivaluedMap<String, String> given = request.getUriInfo().getQueryParameters();
        boolean changed = given.containsKey(BEFORE)
                && given.containsKey(NOW)
                && !given.getFirst(NOW).equals(given.getFirst(BEFORE));
        if (!request.getMethod().equals("GET") || !changed) {
            return;
        }
        UriBuilder address = UriBuilder.fromPath(request.getUriInfo().getPath());
        for (String name : KEPT) {
            if (given.containsKey(name)) {
                address.queryParam(name, given.getFirst(name));
            }
        }
        request.abortWith(Redirect.to(address.build().toString()).build());
    }
}
