package dev.earshot.followup.person;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.Revisions;
import dev.earshot.insight.response.list.RuleReader;
import dev.earshot.insight.response.list.TagReader;
import dev.earshot.insight.response.list.TagRule;
import dev.earshot.insight.response.request.Tag;
import dev.earshot.response.Responses;
import dev.earshot.response.SurveyResponse;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Answer;
import dev.earshot.survey.question.EmailQuestion;
import dev.earshot.survey.question.PhoneQuestion;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.ScaleQuestion;
import dev.earshot.survey.question.TextQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Reads what a customer answered, as the survey stood then. */
@ApplicationScoped
class SaidReader {

    private final Responses responses;
    private final Revisions revisions;
    private final DataSource database;

    SaidReader(Responses responses, Revisions revisions, DataSource database) {
        this.responses = responses;
        this.revisions = revisions;
        this.database = database;
    }

    /** By response, as far as they can still be read. */
    Map<UUID, Said> of(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<SurveyResponse> all = responses.all(ids);
        Tags tags = tags(all);
        Map<UUID, Said> said = new HashMap<>();
        for (SurveyResponse given : all) {
            revisions
                    .get(given.surveyId(), given.contentHash())
                    .map(Revision::survey)
                    .ifPresent(survey -> said.put(given.id(), said(survey, given, tags)));
        }
        return said;
    }

    /**
     * @param own by response: put by hand, and what the comments are about
     * @param rules by survey
     */
    private record Tags(Map<UUID, List<Tag>> own, Map<String, List<TagRule>> rules) {

        /** None twice; one put by hand stands before the same by a rule. */
        List<Tag> of(SurveyResponse given, List<String> comments) {
            Map<String, Tag> tags = new LinkedHashMap<>();
            own.getOrDefault(given.id(), List.of()).forEach(tag -> tags.put(tag.name(), tag));
            rules.getOrDefault(given.surveyId(), List.of()).stream()
                    .filter(rule -> comments.stream().anyMatch(rule.words()::fits))
                    .forEach(rule -> tags.putIfAbsent(rule.tag().name(), rule.tag()));
            return List.copyOf(tags.values());
        }
    }

    private Tags tags(List<SurveyResponse> all) {
        try (Connection connection = database.getConnection()) {
            Map<String, List<TagRule>> rules = new HashMap<>();
            for (SurveyResponse given : all) {
                if (!rules.containsKey(given.surveyId())) {
                    rules.put(given.surveyId(), RuleReader.of(connection, given.surveyId()));
                }
            }
            return new Tags(
                    TagReader.of(
                            connection, all.stream().map(SurveyResponse::id).toList()),
                    rules);
        } catch (SQLException e) {
            throw new IllegalStateException("the tags of answers cannot be read", e);
        }
    }

    private static Said said(Survey survey, SurveyResponse given, Tags tags) {
        List<String> comments = words(survey, given, TextQuestion.class::isInstance);
        Optional<ScaleQuestion> outcome = survey.outcome();
        return new Said(
                outcome.flatMap(question -> rated(question, given)),
                survey.scored().stream()
                        .filter(question -> outcome.filter(question::equals).isEmpty())
                        .flatMap(question -> rated(question, given).stream())
                        .toList(),
                comments,
                words(
                        survey,
                        given,
                        question -> question instanceof EmailQuestion || question instanceof PhoneQuestion),
                tags.of(given, comments),
                given.contactRequested(),
                given.isConfirmed());
    }

    private static Optional<Said.Rated> rated(ScaleQuestion question, SurveyResponse given) {
        OptionalInt score = given.answers().score(question.id());
        return score.isEmpty() || !question.scale().contains(score.getAsInt())
                ? Optional.empty()
                : Optional.of(new Said.Rated(name(question.id()), score.getAsInt(), question.scale()));
    }

    private static List<String> words(Survey survey, SurveyResponse given, Predicate<Question> of) {
        return survey.questions()
                .filter(of)
                .flatMap(question -> given.answers().to(question.id()).stream())
                .flatMap(answer -> answer instanceof Answer.Words words ? Stream.of(words.text()) : Stream.of())
                .toList();
    }

    /** "delivery-speed" is "Delivery speed". */
    private static String name(String id) {
        String words = id.replace('-', ' ').replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
