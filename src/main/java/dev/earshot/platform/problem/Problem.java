package dev.earshot.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * The body of an error of the API (RFC 9457).
 *
 * @param errors what is wrong with single fields of the body; left out where none is named
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors) {

    public static final String JSON = "application/problem+json";

    /**
     * @param field by its place in the body: "customer.email"
     * @param detail what is wrong with it and what belongs there; never its value
     */
    public record FieldError(String field, String detail) {}

    public Problem {
        errors = List.copyOf(errors);
    }

    public Problem(String type, String title, int status, String detail) {
        this(type, title, status, detail, List.of());
    }

    public Problem with(List<FieldError> errors) {
        return new Problem(type, title, status, detail, errors);
    }

    public Response response() {
        return Response.status(status).type(JSON).entity(this).build();
    }
}
