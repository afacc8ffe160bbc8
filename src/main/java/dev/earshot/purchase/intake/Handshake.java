package dev.earshot.purchase.intake;

import dev.earshot.platform.problem.ProblemType;
import dev.earshot.purchase.source.Scheme;
import dev.earshot.purchase.source.Source;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** What some senders ask before they send: whether this address wants to hear from them. */
final class Handshake {

    private static final String CHALLENGE = "[A-Za-z0-9._-]{1,200}";

    private Handshake() {}

    /** Adobe I/O Events sends a random text and wants it back before it registers a webhook. */
    static Response challenge(Optional<Source> source, Optional<String> challenge) {
        boolean asked =
                source.filter(one -> one.scheme() == Scheme.ADOBE_IO_EVENTS).isPresent();
        return challenge
                .filter(text -> asked && text.matches(CHALLENGE))
                .map(text -> Response.ok("{\"challenge\":\"" + text + "\"}", MediaType.APPLICATION_JSON)
                        .build())
                .orElseGet(() -> ProblemType.NOT_FOUND
                        .detail("A shop posts its deliveries to this address.")
                        .response());
    }

    /** CloudEvents webhooks, 4: a host that is named among the source's origins may send, as often as it likes. */
    static Response permission(Optional<Source> source, Optional<String> origin) {
        boolean known = source.stream()
                .flatMap(one -> one.origins().stream())
                .anyMatch(one -> one.equals("*") || one.equalsIgnoreCase(origin.orElse("")));
        return origin.isPresent() && known
                ? Response.ok()
                        .header("Allow", "POST")
                        .header("WebHook-Allowed-Origin", origin.get())
                        .header("WebHook-Allowed-Rate", "*")
                        .build()
                : ProblemType.NOT_ALLOWED
                        .detail("This sender is not among the origins of the source.")
                        .response();
    }
}
