package dev.earshot.invitation.link;

import dev.earshot.invitation.Invitation;
import dev.earshot.platform.database.Trouble;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;

/** Notes that a link was followed. Whoever follows it gets their page, whether that can be noted or not. */
@ApplicationScoped
public class LinkLog {

    private static final int HIGHEST_SCORE = 10;

    private final LinkEvents events;
    private final Callers callers;
    private final Clock clock;

    LinkLog(LinkEvents events, Callers callers, Clock clock) {
        this.events = events;
        this.callers = callers;
        this.clock = clock;
    }

    /** @param score what the address asks for, as it stands there */
    public void note(Invitation invitation, Optional<String> score, HttpServerRequest request) {
        boolean head = request.method().name().equals("HEAD");
        note(invitation, head ? LinkEvent.Kind.HEAD : LinkEvent.Kind.GET, number(score), request);
    }

    void note(Invitation invitation, LinkEvent.Kind kind, OptionalInt score, HttpServerRequest request) {
        try {
            events.add(
                    invitation.id(),
                    LinkEvent.fetch(kind, score, callers.of(request), clock.instant(), invitation.sentAt()));
        } catch (RuntimeException e) {
            Trouble.log("link event not noted: invitation=" + invitation.id(), e);
        }
    }

    private static OptionalInt number(Optional<String> score) {
        return score.filter(text -> text.matches("[0-9]{1,2}")).stream()
                .mapToInt(Integer::parseInt)
                .filter(number -> number <= HIGHEST_SCORE)
                .findFirst();
    }
}
