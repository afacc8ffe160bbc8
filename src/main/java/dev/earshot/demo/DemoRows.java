package dev.earshot.demo;

import dev.earshot.demo.shop.Shopper;
import dev.earshot.demo.shop.Touchpoint;
import dev.earshot.demo.world.Ask;
import dev.earshot.demo.world.DemoWorld;
import dev.earshot.demo.world.Happening;
import dev.earshot.demo.world.Reply;
import dev.earshot.platform.database.Facts;
import dev.earshot.platform.secret.Secret;
import dev.earshot.response.Origin;
import dev.earshot.survey.Answers;
import dev.earshot.survey.question.Answer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A made-up world as rows, each table after those it refers to. */
final class DemoRows {

    private static final String SOURCE = "demo";

    private final Connection connection;
    private final Map<Touchpoint, String> revisions;
    private final UnaryOperator<String> addressKey;
    private final Facts json = new Facts();

    /**
     * @param revisions content hash of the survey that asks
     * @param addressKey under which an address is known
     */
    DemoRows(Connection connection, Map<Touchpoint, String> revisions, UnaryOperator<String> addressKey) {
        this.connection = connection;
        this.revisions = revisions;
        this.addressKey = addressKey;
    }

    void write(DemoWorld world) throws SQLException {
        customers(world);
        suppressions(world);
        purchases(world);
        invitations(world);
        responses(world);
        answers(world);
    }

    private void customers(DemoWorld world) throws SQLException {
        try (Batch into = Batch.into(
                connection,
                "customer (id, address_key, email, first_name, last_name, language, created_at)",
                world.shoppers().size())) {
            for (Shopper each : world.shoppers()) {
                into.row(
                        each.id(),
                        key(each),
                        each.email(),
                        each.firstName(),
                        each.lastName(),
                        each.language(),
                        each.since());
            }
        }
    }

    private void suppressions(DemoWorld world) throws SQLException {
        try (Batch into = Batch.into(
                connection,
                "suppression (address_key, reason, since)",
                world.leftAlone().size())) {
            for (Map.Entry<Shopper, Instant> each : world.leftAlone().entrySet()) {
                into.row(key(each.getKey()), "UNSUBSCRIBED", each.getValue());
            }
        }
    }

    private void purchases(DemoWorld world) throws SQLException {
        try (Batch into = Batch.into(
                connection,
                "purchase (id, source, type, business_key, order_key, happened_at, customer_id, facts, recorded_at, consent)",
                world.happenings().size())) {
            for (Happening each : world.happenings()) {
                into.row(
                        each.id(),
                        SOURCE,
                        each.touchpoint().type,
                        each.key(),
                        order(each),
                        each.at(),
                        each.shopper().id(),
                        json.convertToDatabaseColumn(each.facts()),
                        each.at(),
                        each.consent().map(may -> may ? "YES" : "NO").orElse("UNKNOWN"));
            }
        }
    }

    private static String order(Happening each) {
        return each.touchpoint().type.startsWith("order.") ? each.facts().getOrDefault("order.id", each.key()) : "";
    }

    private void invitations(DemoWorld world) throws SQLException {
        try (Batch into = Batch.into(
                connection,
                "invitation (id, survey_id, content_hash, purchase_id, customer_id, language, facts, state, sentence,"
                        + " reason, decided_at, send_at, due_at, attempts, sent_at, expires_at)",
                world.asks().size())) {
            for (Ask each : world.asks()) {
                Happening about = each.about();
                into.row(
                        each.id(),
                        about.touchpoint().surveyId,
                        revision(about.touchpoint()),
                        about.id(),
                        about.shopper().id(),
                        about.shopper().language(),
                        json.convertToDatabaseColumn(about.facts()),
                        each.state().name(),
                        each.sentence(),
                        each.reason().name(),
                        each.decidedAt(),
                        each.sendAt(),
                        each.sendAt(),
                        each.attempts(),
                        each.sentAt(),
                        each.expiresAt());
            }
        }
    }

    private void responses(DemoWorld world) throws SQLException {
        try (Batch into = Batch.into(
                connection,
                "response (id, response_key, survey_id, content_hash, origin, invitation_id, customer_id, language,"
                        + " facts, edit_key_hash, contact_requested, pages_done, answered_at, answered_on, changed_at)",
                world.replies().size())) {
            for (Reply each : world.replies()) {
                Optional<UUID> invitation = each.ask().map(Ask::id);
                String editKey = Secret.hash(Secret.random(16));
                into.row(
                        each.id(),
                        invitation.map(id -> "i:" + id).orElse("o:" + editKey),
                        each.touchpoint().surveyId,
                        revision(each.touchpoint()),
                        (invitation.isPresent() ? Origin.INVITED : Origin.OPEN).name(),
                        invitation,
                        each.ask().map(ask -> ask.about().shopper().id()),
                        each.language(),
                        json.convertToDatabaseColumn(each.segments()),
                        editKey,
                        each.contactRequested(),
                        each.pagesDone(),
                        each.at(),
                        each.day(),
                        each.at());
            }
        }
    }

    private void answers(DemoWorld world) throws SQLException {
        int rows = world.replies().stream()
                .map(Reply::answers)
                .mapToInt(DemoRows::shown)
                .sum();
        try (Batch into =
                Batch.into(connection, "answer (response_id, question_id, state, score, choices, words)", rows)) {
            for (Reply reply : world.replies()) {
                for (Map.Entry<String, Answer> given : reply.answers().given().entrySet()) {
                    answer(into, reply, given.getKey(), given.getValue());
                }
                for (String question : reply.answers().skipped()) {
                    into.row(reply.id(), question, "SKIPPED", Optional.empty(), Optional.empty(), Optional.empty());
                }
            }
        }
    }

    private static void answer(Batch into, Reply reply, String question, Answer answer) throws SQLException {
        Optional<Integer> score =
                answer instanceof Answer.Score chosen ? Optional.of(chosen.value()) : Optional.empty();
        Optional<String> choices =
                answer instanceof Answer.Choice some ? Optional.of(String.join(",", some.values())) : Optional.empty();
        Optional<String> words = answer instanceof Answer.Words said ? Optional.of(said.text()) : Optional.empty();
        into.row(reply.id(), question, "ANSWERED", score, choices, words);
    }

    private static int shown(Answers answers) {
        return answers.given().size() + answers.skipped().size();
    }

    private String key(Shopper shopper) {
        return addressKey.apply(shopper.email());
    }

    private String revision(Touchpoint touchpoint) {
        return Objects.requireNonNull(revisions.get(touchpoint), touchpoint.surveyId);
    }
}
