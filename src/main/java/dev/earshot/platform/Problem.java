package dev.earshot.platform;

import jakarta.ws.rs.core.Response;

/** The body of an error of the API (RFC 9457). */
public record Problem(String type, String title, int status, String detail) {

    public static final String JSON = "application/problem+json";

    public Response response() {
        return Response.status(status).type(JSON).entity(this).build();
    }
}
