package dev.earshot.invitation.request;

import com.fasterxml.jackson.databind.JsonNode;
import dev.earshot.account.Visitor;
import dev.earshot.platform.database.Retried;
import dev.earshot.platform.problem.Problem;
import dev.earshot.platform.problem.ProblemType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Has customers asked: the event is recorded and decided before the answer. */
@Path("/api/v1/invitations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invitations", description = "Events of shops without webhooks")
@APIResponse(
        responseCode = "400",
        description = "The body is not JSON, or the Idempotency-Key cannot be used",
        content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "401",
        description = "No key, or one that is revoked",
        content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
@APIResponse(responseCode = "403", description = "The key is for reading only")
@APIResponse(
        responseCode = "422",
        description = "Fields that cannot be used, each named in errors; or an Idempotency-Key of another request",
        content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "503",
        description = "Nothing was changed; Retry-After says when to send the same again",
        content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
public class InvitationApi {

    private static final int ACCEPTED = 202;
    private static final String KEY_HELP =
            "At most 200 visible characters of your own. The same key and body again get the same answer, for 30 days.";

    private final RequestReader reader;
    private final EventTaker events;
    private final Repeatable repeatable;
    private final Visitor visitor;

    InvitationApi(RequestReader reader, EventTaker events, Repeatable repeatable, Visitor visitor) {
        this.reader = reader;
        this.events = events;
        this.repeatable = repeatable;
        this.visitor = visitor;
    }

    @POST
    @Transactional
    @Retried
    @Operation(
            operationId = "invite",
            summary = "Tells of an event of one customer, and says what was decided",
            description =
                    "The same type and key again change nothing: the answer is 200 and says what was decided then.")
    @RequestBody(content = @Content(schema = @Schema(implementation = InvitationRequest.class)))
    @APIResponse(
            responseCode = "202",
            description = "Recorded; the decisions say what will be sent",
            content = @Content(schema = @Schema(implementation = InvitationAnswer.class)))
    @APIResponse(
            responseCode = "200",
            description = "Known already; nothing was changed",
            content = @Content(schema = @Schema(implementation = InvitationAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description = "The event is known, and was not considered for this survey",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response invite(
            byte[] body, @HeaderParam("Idempotency-Key") @Parameter(description = KEY_HELP) Optional<String> key) {
        return repeatable.answer(visitor.name(), key, body, json -> answer(one(json)));
    }

    @POST
    @Path("batch")
    @Transactional
    @Retried
    @Operation(
            operationId = "inviteMany",
            summary = "Tells of up to 100 events at once",
            description = "Each has its own result, in the order sent: one with a mistake does not hold up the others.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Batch.class)))
    @APIResponse(
            responseCode = "200",
            description = "A result for each",
            content = @Content(schema = @Schema(implementation = BatchAnswer.class)))
    public Response inviteMany(
            byte[] body, @HeaderParam("Idempotency-Key") @Parameter(description = KEY_HELP) Optional<String> key) {
        return repeatable.answer(visitor.name(), key, body, this::batch);
    }

    private Response batch(JsonNode body) {
        JsonNode list = body.path("invitations");
        if (!list.isArray() || list.isEmpty() || list.size() > BatchAnswer.MOST || body.size() != 1) {
            return ProblemType.INVALID
                    .detail("The body is an object with one field, invitations: a list of 1 to 100 of them.")
                    .response();
        }
        List<BatchAnswer.Result> results = new ArrayList<>();
        for (JsonNode request : list) {
            results.add(BatchAnswer.Result.of(results.size(), one(request)));
        }
        return Response.ok(new BatchAnswer(results)).build();
    }

    /** What is answered about one: an {@link InvitationAnswer} or a {@link Problem}. */
    private Object one(JsonNode request) {
        RequestReader.Outcome outcome = reader.read(request);
        if (!(outcome instanceof RequestReader.Read read)) {
            return ProblemType.INVALID
                    .detail("Nothing was recorded. errors says what is wrong with each field.")
                    .with(((RequestReader.Wrong) outcome).errors());
        }
        Optional<InvitationAnswer> answer = events.take(read.event());
        return answer.isPresent()
                ? answer.get()
                : ProblemType.CONFLICT.detail("An event with this type and key came before, and was not considered for "
                        + "this survey. Use another key for it.");
    }

    private static Response answer(Object one) {
        return one instanceof InvitationAnswer answer
                ? Response.status(answer.repeated() ? 200 : ACCEPTED)
                        .entity(answer)
                        .build()
                : ((Problem) one).response();
    }

    /** For its documentation. */
    record Batch(
            @Schema(
                            required = true,
                            description = "Each as it would be sent alone",
                            minItems = 1,
                            maxItems = BatchAnswer.MOST)
                    List<InvitationRequest> invitations) {}
}
