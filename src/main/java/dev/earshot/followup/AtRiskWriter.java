package dev.earshot.followup;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.Revisions;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.customer.Customer;
import dev.earshot.customer.Customers;
import dev.earshot.followup.signal.OrderValues;
import dev.earshot.followup.signal.Spent;
import dev.earshot.platform.Installation;
import dev.earshot.platform.page.Format;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.response.Responses;
import dev.earshot.response.SurveyResponse;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Answer;
import dev.earshot.survey.question.EmailQuestion;
import dev.earshot.survey.question.Group;
import dev.earshot.survey.question.PhoneQuestion;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.ScaleQuestion;
import dev.earshot.survey.question.TextQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts follow-ups into the words of the list. */
@ApplicationScoped
class AtRiskWriter {

    private final FollowUps followUps;
    private final Responses responses;
    private final Customers customers;
    private final OrderValues orderValues;
    private final SurveyCatalog catalog;
    private final Revisions revisions;
    private final Installation installation;
    private final Clock clock;

    AtRiskWriter(
            FollowUps followUps,
            Responses responses,
            Customers customers,
            OrderValues orderValues,
            SurveyCatalog catalog,
            Revisions revisions,
            Installation installation,
            Clock clock) {
        this.followUps = followUps;
        this.responses = responses;
        this.customers = customers;
        this.orderValues = orderValues;
        this.catalog = catalog;
        this.revisions = revisions;
        this.installation = installation;
        this.clock = clock;
    }

    List<AtRiskPage.Case> cases(List<FollowUpRow> rows, String language) {
        AtRiskMessages says = PreferredLanguage.words(AtRiskMessages.class, language);
        Map<UUID, SurveyResponse> given = responses
                .all(rows.stream().map(row -> row.responseId).toList())
                .stream()
                .collect(Collectors.toMap(SurveyResponse::id, Function.identity()));
        Map<UUID, Customer> people =
                customers
                        .all(rows.stream()
                                .map(row -> row.customerId)
                                .filter(Objects::nonNull)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Customer::id, Function.identity()));
        Map<UUID, Spent> spent = orderValues.of(people.keySet());
        Format format = Format.of(language);
        return rows.stream()
                .map(row -> written(
                        row,
                        Optional.ofNullable(given.get(row.responseId)),
                        Optional.ofNullable(row.customerId).map(people::get),
                        Optional.ofNullable(row.customerId).map(spent::get).map(paid -> paid.in(format)),
                        says))
                .toList();
    }

    private AtRiskPage.Case written(
            FollowUpRow row,
            Optional<SurveyResponse> given,
            Optional<Customer> customer,
            Optional<String> spent,
            AtRiskMessages says) {
        // As it was answered: a later version may have another scale, or not ask for the number that was left.
        Optional<Survey> survey = given.flatMap(g -> revisions.get(g.surveyId(), g.contentHash()))
                .or(() -> catalog.known(row.surveyId))
                .map(Revision::survey);
        return new AtRiskPage.Case(
                row.id,
                customer.map(Customer::label),
                customer.map(Customer::id),
                customer.map(Customer::email),
                survey.flatMap(s -> given.map(g -> left(s, g))).orElse(List.of()),
                survey.flatMap(Survey::outcome).flatMap(question -> given.flatMap(g -> score(question, g, says))),
                row.reasons,
                Optional.ofNullable(row.rules).map(rules -> explained(row, rules)),
                survey.flatMap(s -> given.flatMap(g -> verbatim(s, g))),
                survey.map(Survey::name).orElse(row.surveyId),
                spent,
                given.map(SurveyResponse::answeredOn).orElse(day(row.openedAt)),
                new AtRiskPage.Due(row.dueOn, row.dueOn.equals(today()), row.dueOn.isBefore(today())),
                row.open ? Optional.empty() : followUps.closureOf(row.id).map(closed -> closure(closed, says)));
    }

    private AtRiskPage.Explained explained(FollowUpRow row, String rules) {
        return new AtRiskPage.Explained(
                row.points,
                rules,
                Optional.ofNullable(row.assessedAt).map(this::day).orElse(row.dueOn),
                Objects.requireNonNullElse(row.explanation, row.reasons),
                Objects.requireNonNullElse(row.loweredBy, ""));
    }

    private static Optional<AtRiskPage.Score> score(ScaleQuestion question, SurveyResponse given, AtRiskMessages says) {
        OptionalInt score = given.answers().score(question.id());
        if (score.isEmpty()) {
            return Optional.empty();
        }
        Group group = question.scale().group(score.getAsInt());
        int highest = question.scale().highest();
        String said = says.ofScale(String.valueOf(highest), named(group, says));
        return Optional.of(new AtRiskPage.Score(score.getAsInt(), highest, group, said));
    }

    private static Optional<String> verbatim(Survey survey, SurveyResponse given) {
        return words(survey, given, TextQuestion.class::isInstance).findFirst();
    }

    private static List<String> left(Survey survey, SurveyResponse given) {
        return words(survey, given, question -> question instanceof EmailQuestion || question instanceof PhoneQuestion)
                .toList();
    }

    private static Stream<String> words(Survey survey, SurveyResponse given, Predicate<Question> of) {
        return survey.questions()
                .filter(of)
                .flatMap(question -> given.answers().to(question.id()).stream())
                .filter(Answer.Words.class::isInstance)
                .map(words -> ((Answer.Words) words).text());
    }

    private static String named(Group group, AtRiskMessages says) {
        return switch (group) {
            case PROMOTER -> says.promoter();
            case PASSIVE -> says.passive();
            case DETRACTOR -> says.detractor();
        };
    }

    private AtRiskPage.Closure closure(ClosureRow row, AtRiskMessages says) {
        String outcome =
                switch (row.outcome) {
                    case SOLVED -> says.solved();
                    case APOLOGISED -> says.apologised();
                    case NO_REPLY -> says.noReply();
                    case NOTHING_TO_DO -> says.nothingToDo();
                };
        return new AtRiskPage.Closure(outcome, row.closedBy, day(row.closedAt), row.note);
    }

    LocalDate today() {
        return day(clock.instant());
    }

    private LocalDate day(Instant time) {
        return time.atZone(installation.zone()).toLocalDate();
    }
}
