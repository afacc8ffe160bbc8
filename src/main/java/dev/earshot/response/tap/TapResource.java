package dev.earshot.response.tap;

import dev.earshot.invitation.Invitation;
import dev.earshot.invitation.InvitationToken;
import dev.earshot.invitation.link.Callers;
import dev.earshot.platform.database.Retried;
import dev.earshot.response.Asking;
import dev.earshot.response.PersonalAskings;
import dev.earshot.response.Responses;
import dev.earshot.response.SurveyResponse;
import dev.earshot.response.page.FormPages;
import io.vertx.core.http.HttpServerRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Takes the tapped score from the page's script. 200 with words for the page where it is kept, 204 where Send is needed. */
@Path("/r/{token}/score")
public class TapResource {

    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;

    private final PersonalAskings askings;
    private final Responses responses;
    private final Tickets tickets;
    private final TapDoor door;
    private final TapKeeper keeper;
    private final Callers callers;
    private final FormPages pages;

    TapResource(
            PersonalAskings askings,
            Responses responses,
            Tickets tickets,
            TapDoor door,
            TapKeeper keeper,
            Callers callers,
            FormPages pages) {
        this.askings = askings;
        this.responses = responses;
        this.tickets = tickets;
        this.door = door;
        this.keeper = keeper;
        this.callers = callers;
        this.pages = pages;
    }

    /** @param saved for the page: "Saved: 9. Change it or add a comment." */
    public record Kept(String saved) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    @Transactional
    @Retried
    public Response keep(
            @RestPath InvitationToken token,
            @RestQuery Optional<String> lang,
            @Nullable Tap tap,
            HttpServerRequest request) {
        if (tap == null) {
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
        return askings.of(token)
                .flatMap(asking -> asking.invitation().map(invitation -> keep(asking, invitation, lang, tap, request)))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
    }

    private Response keep(
            Asking asking, Invitation invitation, Optional<String> lang, Tap tap, HttpServerRequest request) {
        Optional<String> page = Optional.ofNullable(tap.ticket()).flatMap(text -> tickets.page(invitation.id(), text));
        OptionalInt score = score(asking, tap);
        if (page.isEmpty() || score.isEmpty() || !door.isOpen(asking)) {
            return Response.status(FORBIDDEN).build();
        }
        String language = lang.map(asking.survey()::languageFor).orElse(asking.language());
        boolean confirmed = responses
                .claim("i:" + invitation.id())
                .filter(SurveyResponse::isConfirmed)
                .isPresent();
        if (confirmed || pages.closed(asking, language).isPresent()) {
            return Response.status(CONFLICT).build();
        }
        boolean kept =
                keeper.keep(asking, invitation, tap, score.getAsInt(), page.get(), language, callers.of(request));
        return kept
                ? Response.ok(new Kept(pages.saved(asking, score.getAsInt(), language)))
                        .build()
                : Response.noContent().build();
    }

    private static OptionalInt score(Asking asking, Tap tap) {
        Integer score = tap.score();
        if (score == null) {
            return OptionalInt.empty();
        }
        int given = score;
        return asking.survey().outcome().stream()
                .filter(outcome -> outcome.scale().contains(given))
                .mapToInt(outcome -> given)
                .findFirst();
    }
}
