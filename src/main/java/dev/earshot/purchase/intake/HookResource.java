package dev.earshot.purchase.intake;

import dev.earshot.platform.database.Trouble;
import dev.earshot.platform.problem.Problem;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.platform.signature.Signature;
import dev.earshot.platform.signature.TokenSignature;
import dev.earshot.platform.signature.vendor.WooCommercePing;
import dev.earshot.purchase.inbox.SourceCatalog;
import dev.earshot.purchase.source.JsonBody;
import dev.earshot.purchase.source.Scheme;
import dev.earshot.purchase.source.Source;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Where shops report purchases. In this order: too large 413, an empty greeting of WooCommerce 200, wrong signature 401, not
 * JSON 400, kept 200. What the body says is read afterwards from the inbox, so a body we cannot use never makes a shop retry or
 * give up on us.
 */
@Path("/hooks/{source}")
public class HookResource {

    static final int LARGEST_BODY = 1_048_576;

    private static final int RETRY_AFTER_SECONDS = 30;

    private final SourceCatalog sources;
    private final GroupCommit inbox;
    private final Refusals refusals;
    private final MeterRegistry metrics;
    private final Clock clock;

    HookResource(SourceCatalog sources, GroupCommit inbox, Refusals refusals, MeterRegistry metrics, Clock clock) {
        this.sources = sources;
        this.inbox = inbox;
        this.refusals = refusals;
        this.metrics = metrics;
        this.clock = clock;
    }

    @POST
    @Blocking
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Takes a signed webhook of a shop; the same delivery again changes nothing")
    public CompletionStage<Response> receive(
            @PathParam("source") String id,
            byte[] body,
            @RestQuery("access_token") Optional<String> token,
            @Context HttpHeaders headers) {
        if (body.length > LARGEST_BODY) {
            return answer("any", ProblemType.TOO_LARGE.detail("Send the order alone, without its pictures."));
        }
        Optional<Source> source = sources.get(id);
        if (source.isEmpty()) {
            return sources.isBroken(id)
                    ? later(id, "This source has a mistake in sources.yaml.")
                    : answer("unknown", ProblemType.NOT_FOUND.detail("No source of this name is in sources.yaml."));
        }
        return receive(source.get(), body, withToken(source.get(), headers, token), headers);
    }

    private CompletionStage<Response> receive(
            Source source, byte[] body, Function<String, Optional<String>> header, HttpHeaders headers) {
        if (source.scheme() == Scheme.WOOCOMMERCE && WooCommercePing.is(header, body)) {
            count(source.id(), "ping");
            return CompletableFuture.completedFuture(Response.ok().build());
        }
        if (header.apply("Content-Encoding")
                .filter(name -> !name.equals("identity"))
                .isPresent()) {
            return answer(source.id(), ProblemType.UNSUPPORTED.detail("Send the body as it is, not compressed."));
        }
        Signature.Verdict verdict = source.verify(header, body, clock.instant());
        if (verdict instanceof Signature.Invalid invalid) {
            if (refusals.note(source.id(), invalid.reason())) {
                Log.warnf("delivery refused: source=%s reason=%s", source.id(), invalid.reason());
            }
            return answer(source.id(), ProblemType.BAD_SIGNATURE.detail(invalid.reason()));
        }
        if (verdict instanceof Signature.Undecided undecided) {
            Log.warnf("delivery put off: source=%s reason=%s", source.id(), undecided.reason());
            return later(source.id(), undecided.reason());
        }
        Map<String, String> kept =
                KeptHeaders.of(headers.getRequestHeaders(), source.signature().proofs());
        CloudEvents.Reading reading = CloudEvents.read(kept, body);
        if (reading instanceof CloudEvents.Refused refused) {
            return answer(source.id(), refused.type().detail("The signature fits. " + refused.sentence()));
        }
        if (reading instanceof CloudEvents.Events some) {
            return keep(
                    source,
                    some.events().stream()
                            .map(event -> new Arrival(source.id(), event.key(), kept, event.body()))
                            .toList());
        }
        if (JsonBody.read(body).isEmpty()) {
            return answer(
                    source.id(),
                    ProblemType.NOT_JSON.detail("The signature fits, but the body cannot be read as JSON."));
        }
        String key = source.signature().deliveryKey(header, body);
        return keep(source, List.of(new Arrival(source.id(), key, kept, body)));
    }

    @GET
    @Operation(summary = "Answers the challenge of Adobe I/O Events")
    public Response challenge(@PathParam("source") String id, @RestQuery Optional<String> challenge) {
        return Handshake.challenge(sources.get(id), challenge);
    }

    @OPTIONS
    @Operation(summary = "Says whether a sender of CloudEvents may send")
    public Response permission(
            @PathParam("source") String id, @RestHeader("WebHook-Request-Origin") Optional<String> origin) {
        return Handshake.permission(sources.get(id), origin);
    }

    /** Senders of CloudEvents may put a bearer's token into the address. */
    private static Function<String, Optional<String>> withToken(
            Source source, HttpHeaders headers, Optional<String> token) {
        return name -> Optional.ofNullable(headers.getHeaderString(name))
                .or(() -> source.scheme() == Scheme.BEARER && name.equals(TokenSignature.AUTHORIZATION)
                        ? token.map(text -> "Bearer " + text)
                        : Optional.empty());
    }

    private CompletionStage<Response> keep(Source source, List<Arrival> arrivals) {
        try {
            return inbox.keep(arrivals).handle((isNew, failure) -> {
                if (failure != null) {
                    Trouble.log(
                            "delivery not kept, the shop is asked to send it again: source=" + source.id(), failure);
                    return laterNow(source.id(), "The delivery was not kept. Send it again.");
                }
                count(source.id(), "kept", isNew);
                count(source.id(), "repeated", arrivals.size() - isNew);
                return accepted(source);
            });
        } catch (GroupCommit.Full e) {
            return later(source.id(), "Too many deliveries at once. Send it again.");
        }
    }

    /** Empty, except for Adobe Commerce: it holds the shopper's checkout until it reads that all is well. */
    private static Response accepted(Source source) {
        return source.scheme() == Scheme.ADOBE_COMMERCE
                ? Response.ok("{\"op\":\"success\"}", MediaType.APPLICATION_JSON)
                        .build()
                : Response.ok().build();
    }

    private CompletionStage<Response> later(String source, String sentence) {
        return CompletableFuture.completedFuture(laterNow(source, sentence));
    }

    private Response laterNow(String source, String sentence) {
        Problem problem = ProblemType.UNAVAILABLE.detail(sentence);
        count(source, problem.type());
        return Response.fromResponse(problem.response())
                .header("Retry-After", RETRY_AFTER_SECONDS)
                .build();
    }

    private CompletionStage<Response> answer(String source, Problem problem) {
        count(source, problem.type());
        return CompletableFuture.completedFuture(problem.response());
    }

    private void count(String source, String outcome) {
        count(source, outcome, 1);
    }

    private void count(String source, String outcome, int howMany) {
        if (howMany > 0) {
            metrics.counter("earshot.deliveries", "source", source, "outcome", outcome)
                    .increment(howMany);
        }
    }
}
