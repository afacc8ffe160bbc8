package dev.earshot.insight.response.file;

import dev.earshot.insight.response.list.ListedResponses;
import dev.earshot.insight.response.list.ResponseList;
import dev.earshot.insight.response.request.ResponseParameters;
import dev.earshot.insight.response.request.ResponseRequest;
import dev.earshot.insight.trend.Trends;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Responses for programs and files, which want an error where a page says what is missing. */
@ApplicationScoped
public class ResponseReader {

    static final int USUAL = 100;
    static final int MOST = 1_000;

    private final Trends trends;
    private final ListedResponses responses;

    ResponseReader(Trends trends, ListedResponses responses) {
        this.trends = trends;
        this.responses = responses;
    }

    ResponseList read(ResponseParameters parameters, Optional<String> limit) {
        return responses.page(request(parameters), parameters.position(), limit(limit));
    }

    public ResponseRequest request(ResponseParameters parameters) {
        return trends.asked(parameters)
                .map(asked -> parameters.of(asked, trends.today()))
                .orElseThrow(
                        () -> new ProblemException(ProblemType.NOT_FOUND.detail("No live survey gives a figure.")));
    }

    private static int limit(Optional<String> given) {
        return given.filter(word -> !word.isBlank())
                .map(word -> Optional.of(word)
                        .filter(text -> text.matches("[0-9]{1,4}"))
                        .map(Integer::valueOf)
                        .filter(one -> 1 <= one && one <= MOST)
                        .orElseThrow(() -> new ProblemException(
                                ProblemType.BAD_PARAMETER.detail("\"limit\" is a number from 1 to " + MOST + "."))))
                .orElse(USUAL);
    }
}
