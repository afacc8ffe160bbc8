package dev.earshot.insight.charter;

import dev.earshot.account.Frame;
import dev.earshot.account.Frames;
import dev.earshot.platform.EarshotConfig;
import dev.earshot.platform.page.PageWriter;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.platform.page.Shop;
import dev.earshot.platform.problem.Problem;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.platform.web.Redirect;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The charter: within the house for whoever is signed in, for everybody else only where a setting says so. */
@Path("/")
public class CharterResource {

    private static final int TOO_OFTEN = 429;

    private final Charters charters;
    private final Frames frames;
    private final Shop shop;
    private final EarshotConfig config;
    private final CharterDoor door;
    private final SecurityIdentity identity;

    CharterResource(
            Charters charters,
            CharterDoor door,
            Frames frames,
            Shop shop,
            EarshotConfig config,
            SecurityIdentity identity) {
        this.charters = charters;
        this.door = door;
        this.frames = frames;
        this.shop = shop;
        this.config = config;
        this.identity = identity;
    }

    @GET
    @Path("charter")
    @Produces(PageWriter.HTML)
    @Operation(hidden = true)
    public Response show(@Context HttpHeaders headers, HttpServerRequest request) {
        if (isUser()) {
            Frame frame = frames.on("/charter");
            TemplateInstance page = new CharterPage(
                            frame,
                            CharterTable.of(charters.now(), frame.language()),
                            config.charter().isPublic())
                    .setLocale(frame.language());
            return Response.ok(page).build();
        }
        if (!config.charter().isPublic()) {
            return Redirect.to("/login?to=%2Fcharter").build();
        }
        String language = PreferredLanguage.ofPage(headers);
        Optional<Long> seconds = secondsToWait(request);
        if (seconds.isPresent()) {
            return refusal(seconds.get())
                    .entity(new BusyCharterPage(shop.letterhead(language)).setLocale(language))
                    .build();
        }
        TemplateInstance page = new PublicCharterPage(
                        shop.letterhead(language), CharterTable.of(charters.forEverybody(), language))
                .setLocale(language);
        keep(request.response());
        return Response.ok(page).build();
    }

    @GET
    @Path("charter.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response json(@Context HttpHeaders headers, HttpServerRequest request) {
        String language = PreferredLanguage.ofPage(headers);
        if (isUser()) {
            return Response.ok(CharterDocument.of(charters.now(), language)).build();
        }
        if (!config.charter().isPublic()) {
            return Redirect.to("/login?to=%2Fcharter").build();
        }
        Optional<Long> seconds = secondsToWait(request);
        if (seconds.isPresent()) {
            return refusal(seconds.get())
                    .type(Problem.JSON)
                    .entity(ProblemType.TOO_OFTEN.detail("Ask again in " + seconds.get() + " seconds."))
                    .build();
        }
        keep(request.response());
        return Response.ok(CharterDocument.of(charters.forEverybody(), language))
                .build();
    }

    private boolean isUser() {
        return identity.hasRole("owner") || identity.hasRole("analyst");
    }

    private Optional<Long> secondsToWait(HttpServerRequest request) {
        return door.secondsToWait(request.remoteAddress().hostAddress());
    }

    private static Response.ResponseBuilder refusal(long seconds) {
        return Response.status(TOO_OFTEN).header("Retry-After", seconds);
    }

    /** Instead of what every other page says, so not beside it. */
    private static void keep(HttpServerResponse response) {
        response.putHeader("Cache-Control", "public, max-age=" + Charters.KEPT.toSeconds())
                .putHeader("Vary", "Accept-Language, Cookie, Authorization");
    }
}
