package dev.earshot.platform.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * An answer that a browser keeps as a file.
 *
 * @param name of the file without its ending: "trend-post-purchase-recommend-2026-01-01-2026-03-31"
 */
public record Download(String name) {

    /** @param parts what it is, of what and of when: ids and dates, which need no escaping */
    public static Download of(Object... parts) {
        return new Download(Arrays.stream(parts).map(Object::toString).collect(Collectors.joining("-")));
    }

    public Response json(Object document) {
        return as("json", MediaType.APPLICATION_JSON, document);
    }

    public Response csv(Object table) {
        return as("csv", "text/csv;charset=UTF-8", table);
    }

    /** @param ending "svg"; {@code type} of the body, as browsers call it */
    public Response as(String ending, String type, Object body) {
        return Response.ok(body, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "." + ending + "\"")
                .build();
    }
}
