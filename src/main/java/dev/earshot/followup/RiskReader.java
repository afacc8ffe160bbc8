package dev.earshot.followup;

import dev.earshot.response.ResponseReceived;
import dev.earshot.risk.RiskFacts;
import dev.earshot.risk.RiskSignal;
import dev.earshot.survey.Answers;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Group;
import dev.earshot.survey.question.Known;
import dev.earshot.survey.question.RatingQuestion;
import dev.earshot.survey.question.Scale;
import dev.earshot.survey.question.ScaleQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds in a response what the risk rules ask for. */
@ApplicationScoped
class RiskReader {

    private final PreviousAnswers previousAnswers;

    RiskReader(PreviousAnswers previousAnswers) {
        this.previousAnswers = previousAnswers;
    }

    RiskFacts facts(ResponseReceived received) {
        Survey survey = received.revision().survey();
        Answers answers = received.after();
        Optional<ScaleQuestion> outcome = survey.outcome();
        List<RiskFacts.Driver> drivers = survey.scored().stream()
                .filter(RatingQuestion.class::isInstance)
                .filter(question -> outcome.filter(question::equals).isEmpty())
                .flatMap(question -> score(question, answers.score(question.id())).stream()
                        .map(score -> new RiskFacts.Driver(name(question), score)))
                .toList();
        return new RiskFacts(
                outcome.flatMap(question -> score(question, answers.score(question.id()))),
                outcome.flatMap(question -> previous(question, received)),
                drivers,
                received.contactRequested(),
                own(survey, new Known(answers.given(), received.facts())));
    }

    private static List<RiskSignal> own(Survey survey, Known known) {
        return survey.riskRules().stream()
                .filter(rule -> rule.when().holds(known))
                .map(rule -> new RiskSignal(rule.points(), rule.because()))
                .toList();
    }

    private Optional<RiskFacts.Score> previous(ScaleQuestion question, ResponseReceived received) {
        return received.customerId()
                .flatMap(customer -> score(
                        question,
                        previousAnswers.score(customer, received.revision(), question, received.answeredAt())));
    }

    private static Optional<RiskFacts.Score> score(ScaleQuestion question, OptionalInt given) {
        Scale scale = question.scale();
        return given.isEmpty() || !scale.contains(given.getAsInt())
                ? Optional.empty()
                : Optional.of(new RiskFacts.Score(
                        given.getAsInt(),
                        scale.lowest(),
                        scale.highest(),
                        scale.lowIsGood(),
                        scale.group(given.getAsInt()) == Group.DETRACTOR));
    }

    /** The id in a reader's form: "delivery-speed" is "Delivery speed". */
    private static String name(ScaleQuestion question) {
        String words = question.id().replace('-', ' ').replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
