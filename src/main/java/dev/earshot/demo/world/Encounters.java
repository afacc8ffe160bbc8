package dev.earshot.demo.world;

import dev.earshot.demo.shop.Courier;
import dev.earshot.demo.shop.ShopDays;
import dev.earshot.demo.shop.Shopper;
import dev.earshot.demo.shop.TicketChannel;
import dev.earshot.demo.shop.Touchpoint;
import dev.earshot.demo.truth.Dice;
import dev.earshot.demo.truth.Habit;
import dev.earshot.demo.truth.Store;
import dev.earshot.demo.truth.Truth;
import dev.earshot.demo.voice.Comments;
import dev.earshot.demo.voice.DeskForm;
import dev.earshot.demo.voice.Filled;
import dev.earshot.demo.voice.Impression;
import dev.earshot.demo.voice.Impressions;
import dev.earshot.demo.voice.OrderForm;
import dev.earshot.survey.question.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Draws what happens between a customer and the shop. */
final class Encounters {

    private static final List<String> TOPICS = List.of("delivery", "delivery", "product", "order", "payment");
    private static final List<String> REASONS = List.of("too-small", "other-colour", "damaged", "gift", "not-needed");

    private final Truth truth;
    private final ShopDays days;
    private final Store web;
    private final Impressions impressions;
    private final OrderForm orders;
    private final DeskForm desk;

    Encounters(Truth truth, ShopDays days, Comments comments) {
        this.truth = truth;
        this.days = days;
        web = truth.store(Store.WEB).orElseThrow();
        impressions = new Impressions(truth, days);
        orders = new OrderForm(comments, impressions, truth.candour());
        desk = new DeskForm(comments);
    }

    Encounter meet(Touchpoint touchpoint, Shopper shopper, String key, LocalDate day, Dice dice) {
        return switch (touchpoint) {
            case ORDER -> order(shopper, key, day, dice);
            case TICKET -> ticket(shopper, key, day, dice);
            case RETURN -> goodsReturned(shopper, day, dice);
        };
    }

    Filled volunteer(String language, Dice dice) {
        return orders.volunteered(language, dice);
    }

    private Encounter order(Shopper shopper, String key, LocalDate day, Dice dice) {
        Store store = store(shopper, dice);
        Courier courier = Courier.of(shopper.country(), day, days, truth.change(), dice);
        Map<String, String> facts = facts(shopper);
        facts.put("order.store", store.key());
        facts.put("order.courier", courier.label);
        facts.put("order.number", key);
        facts.put("order.total", total(dice));
        facts.put("order.currency", "EUR");
        Impression felt = impressions.of(shopper, store, courier, day, dice);
        return new Encounter(
                facts,
                Optional.of(consents(store, felt, dice)),
                OptionalInt.of(felt.recommend()),
                orders.fill(shopper, felt, store, courier, day, dice));
    }

    private Encounter ticket(Shopper shopper, String key, LocalDate day, Dice dice) {
        TicketChannel channel = dice.one(TicketChannel.ALL);
        Map<String, String> facts = facts(shopper);
        facts.put("ticket.channel", channel.key());
        facts.put("ticket.topic", dice.one(TOPICS));
        Filled filled = desk.ticket(shopper, channel, day, dice);
        help(facts, channel, filled, new Dice(key.hashCode()));
        return new Encounter(facts, filled);
    }

    /** Who calls the help slow waited longer, and what is not solved was not solved at once. */
    private static void help(Map<String, String> facts, TicketChannel channel, Filled filled, Dice dice) {
        int speed = filled.answers().score("speed").orElse(8);
        double minutes = channel.usualWait * StrictMath.exp(dice.bell(0.7) + (8 - speed) * 0.25);
        boolean solved = filled.answers()
                .to("solved")
                .filter(answer -> answer instanceof Answer.Choice choice
                        && choice.values().contains("yes"))
                .isPresent();
        facts.put("ticket.firstResponseMinutes", String.valueOf(Math.round(minutes)));
        facts.put("ticket.firstContact", String.valueOf(solved && dice.chance(speed >= 7 ? 0.85 : 0.65)));
    }

    private Encounter goodsReturned(Shopper shopper, LocalDate day, Dice dice) {
        Store store = store(shopper, dice);
        Map<String, String> facts = facts(shopper);
        facts.put("order.store", store.key());
        facts.put("return.reason", dice.one(REASONS));
        return new Encounter(facts, desk.goodsReturned(shopper, store, day, dice));
    }

    private static Map<String, String> facts(Shopper shopper) {
        return new TreeMap<>(Map.of("customer.country", shopper.country().name()));
    }

    private Store store(Shopper shopper, Dice dice) {
        return dice.chance(0.85) ? shopper.home() : web;
    }

    /** Some do not want to be asked; of some stores' unhappy customers, fewer do than elsewhere. */
    private static boolean consents(Store store, Impression felt, Dice dice) {
        boolean picky = store.habit() == Habit.CHERRY_PICKS;
        double withheld = !picky ? 0 : felt.recommend() <= 6 ? 0.75 : felt.recommend() <= 8 ? 0.35 : 0;
        return !dice.chance(withheld + (1 - withheld) * store.refusing());
    }

    /** Euro; half of the orders cost less than 64. */
    private static String total(Dice dice) {
        return String.format(Locale.ROOT, "%.2f", 12 + 52 * StrictMath.exp(dice.bell(0.8)));
    }
}
