package dev.earshot.purchase.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.platform.signature.Vector;
import dev.earshot.purchase.source.reader.Preset;
import dev.earshot.survey.InviteRule;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each preset makes of the bodies in {@code src/test/resources/webhooks}. */
class PresetTest {

    private static final Instant DELIVERED = Instant.parse("2026-03-05T13:58:11Z");

    @Test
    void readsAPlainOrder() {
        assertThat(event("plain", "plain/order.json"))
                .isEqualTo(jenny(
                        "10042",
                        Optional.empty(),
                        Optional.of("DE"),
                        Optional.of(true),
                        Map.of(
                                "order.number", "10042",
                                "order.store", "berlin",
                                "order.total", "64.8",
                                "order.currency", "EUR")));
    }

    @Test
    void readsAStandardWebhook() {
        assertThat(event("standard-webhooks", "standardwebhooks/order.delivered.json"))
                .isEqualTo(jenny(
                        "10042",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(true),
                        Map.of(
                                "order.number", "10042",
                                "order.store", "berlin",
                                "order.total", "64.8",
                                "order.currency", "EUR")));
    }

    @Test
    void readsAnOrderOfMedusa() {
        assertThat(event("medusa", "medusa/order.placed.forwarded.json"))
                .isEqualTo(jenny(
                        "order_01JNGX0000000000000000000",
                        Optional.of("Rosen"),
                        Optional.of("DE"),
                        Optional.empty(),
                        Map.of(
                                "order.number", "10042",
                                "order.channel", "sc_01",
                                "order.total", "64.8",
                                "order.currency", "EUR")));
    }

    @Test
    void readsAnOrderOfPrestaShop() {
        ShopEvent event = event("prestashop", "prestashop/order-status-post-update.module.json");
        assertThat(event)
                .isEqualTo(new ShopEvent(
                        "order.delivered",
                        "42",
                        Instant.parse("2026-03-05T00:00:00Z"),
                        "zoe.mueller@example.com",
                        Optional.of("Zoë"),
                        Optional.of("Müller"),
                        Optional.of("de-DE"),
                        Optional.empty(),
                        Optional.of(true),
                        false,
                        Map.of(
                                "order.number", "XKBKNABJK",
                                "order.store", "PrestaShop",
                                "order.total", "64.8",
                                "order.currency", "EUR")));
        assertThat(event.segment("order.store")).contains("PrestaShop");
        assertThat(event.segment("customer.locale")).contains("de-DE");
        assertThat(event.toString()).doesNotContain("zoe", "Zoë");
    }

    @Test
    void passesOverOtherStatesOfPrestaShop() {
        assertThat(outcome("prestashop", "{\"order\":{\"id\":1,\"current_state\":4}}"))
                .isEqualTo(new Mapping.Skipped("$.order.current_state is not \"5\"."));
    }

    @Test
    void readsATicket() {
        ShopEvent event = mapped(
                outcome(
                        "plain",
                        """
                {"type":"ticket.solved","ticket":{"id":77,"solvedAt":"2026-03-05T13:58:11Z","channel":"chat"},
                 "order":{"id":"10042","deliveredAt":"2026-03-01T08:00:00Z"},"customer":{"email":"jenny@example.com"}}"""));
        assertThat(event.type()).isEqualTo("ticket.solved");
        assertThat(event.key()).isEqualTo("77");
        assertThat(event.at()).isEqualTo(DELIVERED);
        assertThat(event.facts()).containsEntry("ticket.channel", "chat").containsEntry("order.number", "10042");
    }

    @Test
    void readsHowFastATicketWasAnswered() {
        ShopEvent event = mapped(
                outcome(
                        "plain",
                        """
                {"type":"ticket.solved","ticket":{"id":77,"solvedAt":"2026-03-05T13:58:11Z","firstResponseMinutes":12.5,
                 "firstContact":true},"customer":{"email":"jenny@example.com"}}"""));
        assertThat(event.facts())
                .containsEntry("ticket.firstResponseMinutes", "12.5")
                .containsEntry("ticket.firstContact", "true");
        assertThat(event.orderKey()).isEmpty();
    }

    @Test
    void readsANewContact() {
        ShopEvent event = mapped(
                outcome(
                        "plain",
                        """
                {"type":"contact.created","contact":{"id":"c-1","createdAt":"2026-03-05T13:58:11Z"},
                 "customer":{"email":"jenny@example.com"}}"""));
        assertThat(event.type()).isEqualTo("contact.created");
        assertThat(event.key()).isEqualTo("c-1");
        assertThat(event.orderKey()).isEmpty();
    }

    @Test
    void callsAnOrderOffWithoutKnowingWhoseItWas() {
        assertThat(
                        outcome(
                                "plain",
                                """
                {"type":"order.cancelled","order":{"id":"10042","cancelledAt":"2026-03-05T13:58:11Z"}}"""))
                .isEqualTo(new Mapping.Cancelled("10042", DELIVERED, "cancelled"));
        assertThat(
                        outcome(
                                "standard-webhooks",
                                """
                {"type":"order.refunded","timestamp":"2026-03-05T13:58:11Z","data":{"order_id":"10042"}}"""))
                .isEqualTo(new Mapping.Cancelled("10042", DELIVERED, "refunded"));
        assertThat(outcome("plain", "{\"type\":\"order.cancelled\",\"order\":{}}"))
                .isEqualTo(new Mapping.Rejected("event.key is missing: nothing at $.ticket.id, $.return.id,"
                        + " $.contact.id, $.order.id. event.at is missing: nothing at $.ticket.solvedAt,"
                        + " $.return.completedAt, $.contact.createdAt, $.order.cancelledAt, $.order.refundedAt,"
                        + " $.order.deliveredAt, $.at, $.timestamp."));
    }

    @Test
    void readsAReturnByItsOwnIdAndTime() {
        ShopEvent event = mapped(
                outcome(
                        "plain",
                        """
                {"type":"return.completed","return":{"id":"R-9","completedAt":"2026-03-05T13:58:11Z"},
                 "order":{"id":"10042","deliveredAt":"2026-03-01T08:00:00Z"},"customer":{"email":"jenny@example.com"}}"""));
        assertThat(event.key()).isEqualTo("R-9");
        assertThat(event.at()).isEqualTo(DELIVERED);
    }

    @Test
    void rejectsAContactWithoutAnAddressReadably() {
        assertThat(outcome("standard-webhooks", Vector.bytes("standardwebhooks/contact.created.json")))
                .isEqualTo(new Mapping.Rejected(
                        "customer.email is missing: nothing at $.data.customer.email, $.data.email."));
    }

    @Test
    void rejectsAnOrderThatIsNotDeliveredYet() {
        assertThat(outcome("medusa", "{\"data\":{\"id\":\"o1\",\"email\":\"jenny@example.com\",\"fulfillments\":[]}}"))
                .isEqualTo(
                        new Mapping.Rejected("event.at is missing: nothing at $.data.fulfillments[0].delivered_at."));
    }

    /** What a survey may name as its trigger, and what arrives, are the same words. */
    @ParameterizedTest
    @FieldSource("dev.earshot.survey.InviteRule#TRIGGERS")
    void producesEveryTriggerOfASurvey(String trigger) {
        ShopEvent event = mapped(outcome(
                "standard-webhooks",
                """
                {"type":"%s","timestamp":"2026-03-05T13:58:11Z","data":{"id":"1","email":"jenny@example.com"}}"""
                        .formatted(trigger)));
        assertThat(event.type()).isEqualTo(trigger);
    }

    @ParameterizedTest
    @MethodSource("dev.earshot.purchase.source.reader.Preset#yamlNames")
    void fixesNoTypeASurveyCannotName(String name) {
        assertThat(Preset.mapping(name).triggers().stream().flatMap(trigger -> trigger.type().stream()))
                .allMatch(type -> InviteRule.TRIGGERS.contains(type) || Mapping.ENDS.containsKey(type));
    }

    @ParameterizedTest
    @MethodSource("dev.earshot.purchase.source.reader.Preset#yamlNames")
    void isWithoutProblems(String name) {
        assertThat(Preset.mapping(name).triggers()).isNotEmpty();
    }

    private static ShopEvent jenny(
            String key,
            Optional<String> lastName,
            Optional<String> country,
            Optional<Boolean> consent,
            Map<String, String> facts) {
        return new ShopEvent(
                "order.delivered",
                key,
                DELIVERED,
                "jenny.rosen@example.com",
                Optional.of("Jenny"),
                lastName,
                Optional.of("de-DE"),
                country,
                consent,
                false,
                facts);
    }

    private static ShopEvent event(String preset, String file) {
        return mapped(outcome(preset, Vector.bytes(file)));
    }

    private static ShopEvent mapped(Mapping.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Mapping.Mapped.class);
        return ((Mapping.Mapped) outcome).event();
    }

    private static Mapping.Outcome outcome(String preset, String json) {
        return outcome(preset, json.getBytes(StandardCharsets.UTF_8));
    }

    private static Mapping.Outcome outcome(String preset, byte[] json) {
        return Preset.mapping(preset)
                .apply(new Message(Map.of(), JsonBody.read(json).orElseThrow()));
    }
}
