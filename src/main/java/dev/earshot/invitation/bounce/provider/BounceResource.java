package dev.earshot.invitation.bounce.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.earshot.invitation.bounce.BounceKeeper;
import dev.earshot.invitation.bounce.Origin;
import dev.earshot.platform.database.Trouble;
import dev.earshot.platform.problem.ProblemType;
import io.quarkus.logging.Log;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Where mail providers tell what became of a mail. In this order: too large 413, unknown provider 404, not JSON 400, not
 * proven 401, kept 200. A provider whose secret is not set is unknown.
 */
@Path("/bounces/{provider}")
public class BounceResource {

    private static final int LARGEST_BODY = 1_048_576;
    private static final int RETRY_AFTER_SECONDS = 30;

    private final Providers providers;
    private final BounceKeeper keeper;
    private final ObjectMapper json;
    private final Clock clock;

    BounceResource(Providers providers, BounceKeeper keeper, ObjectMapper json, Clock clock) {
        this.providers = providers;
        this.keeper = keeper;
        this.json = json;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Takes a mail provider's events; the same event again changes nothing")
    public Response receive(@PathParam("provider") String name, byte[] bytes, @Context HttpHeaders headers) {
        if (bytes.length > LARGEST_BODY) {
            return ProblemType.TOO_LARGE.detail("Send fewer events at once.").response();
        }
        Optional<Provider> provider = providers.get(name);
        if (provider.isEmpty()) {
            return ProblemType.NOT_FOUND
                    .detail("No provider of this name is set up. Set its secret, EARSHOT_BOUNCES_….")
                    .response();
        }
        Optional<JsonNode> body = read(bytes);
        if (body.isEmpty()) {
            return ProblemType.NOT_JSON.detail("Send events as JSON.").response();
        }
        Provider.Call call =
                new Provider.Call(header -> Optional.ofNullable(headers.getHeaderString(header)), bytes, body.get());
        if (!provider.get().isGenuine(call, clock.instant())) {
            Log.warnf("mail events refused: provider=%s", name);
            return ProblemType.BAD_SIGNATURE
                    .detail("The secret set for this provider does not fit.")
                    .response();
        }
        return keep(provider.get(), body.get());
    }

    private Response keep(Provider provider, JsonNode body) {
        try {
            for (Provider.Told told : provider.read(body)) {
                String id = told.id().isBlank() ? told.report().toString() : told.id();
                keeper.keep(told.report(), Origin.of(provider.source(), id));
            }
            return Response.ok().build();
        } catch (RuntimeException e) {
            Trouble.log("mail events not kept, the provider is asked to send them again: " + provider.source(), e);
            return Response.fromResponse(ProblemType.UNAVAILABLE
                            .detail("The events were not kept. Send them again.")
                            .response())
                    .header("Retry-After", RETRY_AFTER_SECONDS)
                    .build();
        }
    }

    private Optional<JsonNode> read(byte[] bytes) {
        try {
            return Optional.ofNullable(json.readTree(bytes)).filter(JsonNode::isContainerNode);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
