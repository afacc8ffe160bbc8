package dev.earshot.invitation.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.purchase.source.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Requests that may be sent again: whoever got no answer repeats them with their Idempotency-Key. */
@ApplicationScoped
class Repeatable {

    private static final int LARGEST_BODY = 1_048_576;
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");

    private final ApiAnswers answers;
    private final ObjectMapper json;

    Repeatable(ApiAnswers answers, ObjectMapper json) {
        this.answers = answers;
        this.json = json;
    }

    /** The answer kept under the key, else that of {@code work}, which is kept if something was done. */
    @Transactional(Transactional.TxType.MANDATORY)
    Response answer(String asker, Optional<String> key, byte[] body, Function<JsonNode, Response> work) {
        if (body.length > LARGEST_BODY) {
            return ProblemType.TOO_LARGE.detail("Send fewer at once.").response();
        }
        if (key.filter(text -> !KEY.matcher(text).matches()).isPresent()) {
            return ProblemType.BAD_PARAMETER
                    .detail("An Idempotency-Key has 1 to 200 visible ASCII characters.")
                    .response();
        }
        Optional<JsonNode> request = JsonBody.read(body);
        if (request.isEmpty()) {
            return ProblemType.NOT_JSON
                    .detail("Send one JSON object, without a name twice in it.")
                    .response();
        }
        Optional<ApiAnswers.Kept> kept = key.flatMap(text -> answers.find(asker, text, body));
        if (kept.isPresent()) {
            return again(kept.get());
        }
        Response answer = work.apply(request.get());
        if (key.isEmpty() || answer.getStatus() >= 300) {
            return answer;
        }
        String written = write(answer.getEntity());
        answers.keep(asker, key.get(), body, answer.getStatus(), written);
        return response(answer.getStatus(), written);
    }

    private static Response again(ApiAnswers.Kept kept) {
        return kept.sameBody()
                ? response(kept.status(), kept.answer())
                : ProblemType.KEY_REUSED
                        .detail("It came with another body before. Use a new key for a new request.")
                        .response();
    }

    private static Response response(int status, String json) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON)
                .entity(json)
                .build();
    }

    private String write(Object answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer always has a JSON form", e);
        }
    }
}
