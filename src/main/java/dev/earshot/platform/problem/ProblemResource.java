package dev.earshot.platform.problem;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;

/** What a problem's type means: the address in its {@code type} answers. */
@Path("/problems/{key}")
public class ProblemResource {

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String explain(@PathParam("key") String key) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.key().equals(key))
                .findFirst()
                .map(type -> type.title() + " (" + type.status() + ").\n")
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND.detail("No problem has this name.")));
    }
}
