package dev.earshot.followup.signal;

import dev.earshot.response.ResponseReceived;
import dev.earshot.risk.RiskFacts;
import dev.earshot.risk.RiskPolicy;
import dev.earshot.risk.RiskSignal;
import dev.earshot.survey.Answers;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.ExpectationQuestion;
import dev.earshot.survey.question.Group;
import dev.earshot.survey.question.Known;
import dev.earshot.survey.question.RatingQuestion;
import dev.earshot.survey.question.Scale;
import dev.earshot.survey.question.ScaleQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Finds in a response, and in what came after it, what the risk rules ask for. */
@ApplicationScoped
public class RiskReader {

    /** The answer "below" of an expectation question. */
    private static final int BELOW = 1;

    /** What was just answered is the latest thing known of somebody: not worth asking for. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final OwnAnswers answers;
    private final ContactDates contacts;
    private final Clock clock;

    RiskReader(OwnAnswers answers, ContactDates contacts, Clock clock) {
        this.answers = answers;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * As things stand now.
     *
     * @param overdue whether a follow-up of this response waits longer than planned
     */
    public RiskFacts facts(ResponseReceived received, boolean overdue) {
        Survey survey = received.revision().survey();
        Answers given = received.after();
        Optional<ScaleQuestion> outcome = survey.outcome();
        List<RiskFacts.Driver> drivers = survey.scored().stream()
                .filter(RatingQuestion.class::isInstance)
                .filter(question -> outcome.filter(question::equals).isEmpty())
                .flatMap(question -> score(question, given.score(question.id())).stream()
                        .map(score -> new RiskFacts.Driver(name(question), score)))
                .toList();
        long days = Math.max(0, ChronoUnit.DAYS.between(received.answeredAt(), clock.instant()));
        return new RiskFacts(
                outcomeScore(received),
                outcome.flatMap(question -> previous(question, received)),
                drivers,
                received.contactRequested() ? Optional.of(new RiskFacts.Request(days, overdue)) : Optional.empty(),
                survey.scored().stream()
                        .filter(ExpectationQuestion.class::isInstance)
                        .anyMatch(question -> given.score(question.id()).equals(OptionalInt.of(BELOW))),
                own(survey, new Known(given.given(), received.facts())),
                since(received, days));
    }

    /** The answer to the survey's outcome question. */
    public static Optional<RiskFacts.Score> outcomeScore(ResponseReceived received) {
        return received.revision()
                .survey()
                .outcome()
                .flatMap(question -> score(question, received.after().score(question.id())));
    }

    private RiskFacts.Since since(ResponseReceived received, long answerDays) {
        if (received.customerId().isEmpty()) {
            return new RiskFacts.Since(answerDays, 0, 0, false, false);
        }
        if (received.answeredAt().plus(FRESH).isAfter(clock.instant())) {
            return new RiskFacts.Since(answerDays, 0, 0, true, false);
        }
        UUID customer = received.customerId().get();
        boolean better = received.revision()
                .survey()
                .outcome()
                .flatMap(question ->
                        score(question, answers.after(customer, received.revision(), question, received.answeredAt())))
                .filter(later -> later.outOfTen() >= RiskPolicy.CLEARS)
                .isPresent();
        ContactDates.Contacts known = contacts.of(customer, received.answeredAt());
        long contactDays = Math.max(0, ChronoUnit.DAYS.between(known.latest(), clock.instant()));
        return new RiskFacts.Since(answerDays, contactDays, known.unanswered(), true, better);
    }

    private static List<RiskSignal> own(Survey survey, Known known) {
        return survey.riskRules().stream()
                .filter(rule -> rule.when().holds(known))
                .map(rule -> new RiskSignal(rule.points(), rule.because()))
                .toList();
    }

    private Optional<RiskFacts.Score> previous(ScaleQuestion question, ResponseReceived received) {
        return received.customerId()
                .filter(customer -> !received.only())
                .flatMap(customer -> score(
                        question, answers.before(customer, received.revision(), question, received.answeredAt())));
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
