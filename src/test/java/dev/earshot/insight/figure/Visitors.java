package dev.earshot.insight.figure;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.contact.Reason;
import dev.earshot.invitation.Invitation;
import dev.earshot.invitation.InvitationState;
import dev.earshot.invitation.SentInvitations;
import dev.earshot.response.Asking;
import dev.earshot.response.Corrections;
import dev.earshot.response.EditKey;
import dev.earshot.response.ResponseKeeper;
import dev.earshot.response.Responses;
import dev.earshot.response.SurveyResponse;
import dev.earshot.survey.Answers;
import dev.earshot.survey.question.Answer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** People who answer, change their minds and are moved, at any time a test says. */
@Singleton
public class Visitors {

    @Inject
    SurveyCatalog catalog;

    @Inject
    SentInvitations invitations;

    @Inject
    ResponseKeeper keeper;

    @Inject
    Responses responses;

    @Inject
    Corrections corrections;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    /** Somebody's answer, and how it was asked for. */
    record Told(UUID response, Asking asking) {}

    /** Nobody's any more. */
    void forget(String survey) {
        database.read("select cast(id as varchar(36)) from response where survey_id = ?", survey).stream()
                .map(UUID::fromString)
                .forEach(corrections::erase);
        database.write("delete from erasure_count where survey_id = ?", survey);
        database.write("delete from provisional_answer where survey_id = ?", survey);
    }

    /** Scores by question: −1 for skipped, −2 for not applicable; a question that is not named was not shown. */
    static Answers answers(Map<String, Integer> scores) {
        Map<String, Answer> given = new HashMap<>();
        Set<String> skipped = new HashSet<>();
        Set<String> notApplicable = new HashSet<>();
        scores.forEach((question, score) -> {
            if (score == -1) {
                skipped.add(question);
            } else if (score == -2) {
                notApplicable.add(question);
            } else {
                given.put(question, new Answer.Score(score));
            }
        });
        return new Answers(given, skipped, notApplicable, Map.of());
    }

    /** Of somebody invited, given at that moment and stored now. */
    Told invited(String survey, String store, Map<String, Integer> scores, Instant at) {
        SentInvitations.Sent sent = invitations.of(survey);
        Invitation invitation = new Invitation(
                sent.invitation(),
                survey,
                "",
                sent.invitation(),
                sent.customer(),
                "en",
                InvitationState.SENT,
                Reason.DUE,
                "Sent.",
                clock.instant(),
                1,
                Optional.empty(),
                Optional.empty(),
                Map.of());
        return tell(survey, Optional.of(invitation), store, scores, at);
    }

    /** Of somebody who came unasked. */
    Told unasked(String survey, Map<String, Integer> scores, Instant at) {
        return tell(survey, Optional.empty(), "berlin", scores, at);
    }

    private Told tell(
            String survey, Optional<Invitation> invitation, String store, Map<String, Integer> scores, Instant at) {
        clock.forward(Duration.ofMillis(1));
        Asking asking =
                new Asking(catalog.live(survey).orElseThrow(), invitation, "/r/x", "en", Map.of("order.store", store));
        SurveyResponse stored =
                QuarkusTransaction.requiringNew().call(() -> keeper.settle(asking, answers(scores), "en", at));
        return new Told(stored.id(), asking);
    }

    void edit(Told told, Map<String, Integer> scores) {
        clock.forward(Duration.ofMillis(1));
        QuarkusTransaction.requiringNew().run(() -> {
            SurveyResponse stored = responses.get(told.response()).orElseThrow();
            ResponseKeeper.Sent sent = new ResponseKeeper.Sent(1, answers(scores), false, "en", Optional.empty());
            if (stored.isConfirmed()) {
                keeper.amend(told.asking(), stored, sent);
            } else {
                keeper.confirm(told.asking(), stored, EditKey.random(), sent);
            }
        });
    }

    void move(Told told, String store) {
        clock.forward(Duration.ofMillis(1));
        corrections.moveTo(told.response(), Map.of("order.store", store));
    }

    void erase(Told told) {
        corrections.erase(told.response());
    }

    /** A tap that is in no figure. */
    void tap(String survey, String state, Instant at) {
        UUID id = UUID.randomUUID();
        database.write(
                "insert into provisional_answer (id, invitation_id, survey_id, client, network, score, state, signs,"
                        + " language, given_at, given_on, settle_at, changed_at)"
                        + " values (?, ?, ?, ?, '', 9, ?, '', 'en', ?, ?, ?, ?)",
                id,
                invitations.of(survey).invitation(),
                survey,
                id.toString(),
                state,
                at,
                at.atZone(clock.getZone()).toLocalDate(),
                at,
                at);
    }
}
