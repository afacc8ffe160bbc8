package dev.earshot.purchase;

import dev.earshot.platform.Problem;
import dev.earshot.platform.ProblemType;
import dev.earshot.platform.Trouble;
import dev.earshot.platform.signature.Signature;
import dev.earshot.purchase.source.JsonBody;
import dev.earshot.purchase.source.Source;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Where shops report purchases. In this order: too large 413, wrong signature 401, not JSON 400, kept 200. What the
 * body says is read afterwards from the inbox, so a body we cannot use never makes a shop retry or give up on us.
 */
@Path("/hooks/{source}")
public class HookResource {

    static final int LARGEST_BODY = 1_048_576;

    private static final int RETRY_AFTER_SECONDS = 30;

    private final SourceCatalog sources;
    private final Inbox inbox;
    private final MeterRegistry metrics;
    private final Clock clock;

    HookResource(SourceCatalog sources, Inbox inbox, MeterRegistry metrics, Clock clock) {
        this.sources = sources;
        this.inbox = inbox;
        this.metrics = metrics;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Takes a signed webhook of a shop; the same delivery again changes nothing")
    public Response receive(@PathParam("source") String id, byte[] body, @Context HttpHeaders headers) {
        if (body.length > LARGEST_BODY) {
            return answer("any", ProblemType.TOO_LARGE.detail("Send the order alone, without its pictures."));
        }
        Optional<Source> source = sources.get(id);
        if (source.isEmpty()) {
            return sources.isBroken(id)
                    ? later(id, "This source has a mistake in sources.yaml.")
                    : answer("unknown", ProblemType.NOT_FOUND.detail("No source of this name is in sources.yaml."));
        }
        Function<String, Optional<String>> header = name -> Optional.ofNullable(headers.getHeaderString(name));
        if (source.get().verify(header, body, clock.instant()) instanceof Signature.Invalid invalid) {
            Log.warnf("delivery refused: source=%s reason=%s", id, invalid.reason());
            return answer(id, ProblemType.BAD_SIGNATURE.detail(invalid.reason()));
        }
        if (JsonBody.read(body).isEmpty()) {
            return answer(id, ProblemType.NOT_JSON.detail("The signature fits, but the body cannot be read as JSON."));
        }
        return keep(source.get(), header, body);
    }

    private Response keep(Source source, Function<String, Optional<String>> header, byte[] body) {
        try {
            boolean isNew = inbox.keep(source.id(), source.signature().deliveryKey(header, body), Map.of(), body);
            count(source.id(), isNew ? "kept" : "repeated");
            return Response.ok().build();
        } catch (RuntimeException e) {
            Trouble.log("delivery not kept, the shop is asked to send it again: source=" + source.id(), e);
            return later(source.id(), "The delivery was not kept. Send it again.");
        }
    }

    private Response later(String source, String sentence) {
        return Response.fromResponse(answer(source, ProblemType.UNAVAILABLE.detail(sentence)))
                .header("Retry-After", RETRY_AFTER_SECONDS)
                .build();
    }

    private Response answer(String source, Problem problem) {
        count(source, problem.type());
        return problem.response();
    }

    private void count(String source, String outcome) {
        metrics.counter("earshot.deliveries", "source", source, "outcome", outcome)
                .increment();
    }
}
