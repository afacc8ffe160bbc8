package dev.earshot.insight.trend;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which figure is asked for: a question of a survey, whose answers, and of which days. Every page of a figure reads these. */
public class FigureParameters extends DayParameters {

    @QueryParam("survey")
    @Parameter(description = "Id of a survey; the first live one with a headline figure where left out")
    Optional<String> survey = Optional.empty();

    @QueryParam("question")
    @Parameter(description = "Id of a scored question of the survey; its headline question where left out")
    Optional<String> question = Optional.empty();

    public Optional<String> survey() {
        return survey.filter(id -> !id.isBlank());
    }

    /** Takes them from elsewhere than the address. */
    protected void takeFigure(Function<String, Optional<String>> given) {
        takeDays(given);
        survey = given.apply("survey");
        question = given.apply("question");
    }

    Optional<String> question() {
        return question.filter(id -> !id.isBlank());
    }
}
