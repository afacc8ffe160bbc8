package dev.earshot.insight.response.tag;

import dev.earshot.platform.web.Redirect;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Leads back to the list somebody came from. */
final class Back {

    /** What our own addresses consist of: nothing that could lead elsewhere. */
    private static final String QUERY = "\\?[A-Za-z0-9=&._%+*-]{0,4000}";

    private Back() {}

    /** @param query of the list @param place on the page: "#r-…" */
    static Response to(Optional<String> query, String place) {
        return Redirect.to(
                        "/responses" + query.filter(text -> text.matches(QUERY)).orElse("") + place)
                .build();
    }
}
