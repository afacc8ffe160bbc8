package dev.earshot.platform.web;

import jakarta.ws.rs.core.Response;

/** Sends a browser to another page of this server, by path alone: behind a proxy the server does not know its name. */
public final class Redirect {

    private Redirect() {}

    /** 303: the other page is fetched with GET. */
    public static Response.ResponseBuilder to(String path) {
        return Response.status(Response.Status.SEE_OTHER).header("Location", path);
    }
}
