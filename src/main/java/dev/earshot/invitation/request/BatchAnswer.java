package dev.earshot.invitation.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.earshot.platform.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was decided about each of several events. */
@Schema(description = "A result for each event, in the order sent")
record BatchAnswer(@Schema(description = "One for each event, in the order sent") List<Result> results) {

    /** Most events of one request. */
    static final int MOST = 100;

    /** @param status as the request alone would have been answered */
    record Result(
            @Schema(description = "Place in the list sent, from 0") int index,
            @Schema(description = "As the request alone would have been answered: 202, 200, 409 or 422") int status,
            @Schema(description = "What was decided; left out where it was refused")
                    @JsonInclude(JsonInclude.Include.NON_ABSENT)
                    Optional<InvitationAnswer> answer,
            @Schema(description = "Why it was refused; left out where it was taken")
                    @JsonInclude(JsonInclude.Include.NON_ABSENT)
                    Optional<Problem> problem) {

        static Result of(int index, Object answerOrProblem) {
            return answerOrProblem instanceof InvitationAnswer answer
                    ? new Result(index, answer.repeated() ? 200 : 202, Optional.of(answer), Optional.empty())
                    : new Result(index, ((Problem) answerOrProblem).status(), Optional.empty(), Optional.of((Problem)
                            answerOrProblem));
        }
    }
}
