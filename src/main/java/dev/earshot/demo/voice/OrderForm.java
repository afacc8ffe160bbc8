package dev.earshot.demo.voice;

import dev.earshot.demo.shop.Courier;
import dev.earshot.demo.shop.Shopper;
import dev.earshot.demo.truth.Candour;
import dev.earshot.demo.truth.Dice;
import dev.earshot.demo.truth.Habit;
import dev.earshot.demo.truth.Store;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How people fill in the survey {@code post-purchase}. */
public final class OrderForm {

    private static final List<String> REASONS = List.of("made", "range", "delivery", "price", "service");
    private static final List<String> RECIPIENTS = List.of("me", "me", "household", "household", "gift");

    /** How many give the ten they are begged for, of those who would not have. */
    private static final double GIVES_IN = 0.5;

    private final Comments comments;
    private final Impressions impressions;
    private final Candour candour;

    public OrderForm(Comments comments, Impressions impressions, Candour candour) {
        this.comments = comments;
        this.impressions = impressions;
        this.candour = candour;
    }

    public Filled fill(Shopper shopper, Impression felt, Store store, Courier courier, LocalDate day, Dice dice) {
        boolean begged = store.habit() == Habit.BEGS && dice.chance(GIVES_IN);
        return filled(
                begged ? felt.begged() : felt,
                Optional.of(courier),
                shopper.language(),
                dice,
                keenness(shopper, felt, day));
    }

    public Filled volunteered(String language, Dice dice) {
        return filled(impressions.volunteered(dice), Optional.empty(), language, dice, 1);
    }

    /** Those who fall out with the shop say so; of all others, the happy answer more. */
    private double keenness(Shopper shopper, Impression felt, LocalDate day) {
        return shopper.isFallingOut(day) ? 3 : shopper.keenness() * candour.of(felt.recommend());
    }

    private Filled filled(Impression felt, Optional<Courier> courier, String language, Dice dice, double keenness) {
        Paper paper = new Paper().score("recommend", felt.recommend());
        boolean detractor = felt.recommend() <= 6;
        if (dice.chance(detractor ? 0.3 : felt.recommend() <= 8 ? 0.1 : 0.12)) {
            paper.words("reason", comments.write(language, subject(felt, courier, dice), dice));
        } else {
            paper.skip("reason");
        }
        int pages = dice.chance(0.24) ? 1 : dice.chance(0.12) ? 2 : 3;
        if (pages >= 2) {
            ratings(paper, felt, dice);
        }
        if (pages == 3) {
            lastQuestions(paper, dice);
        }
        return new Filled(paper.answers(), pages, detractor && dice.chance(0.06), keenness);
    }

    private static void ratings(Paper paper, Impression felt, Dice dice) {
        rating(paper, "courtesy", felt.courtesy(), dice);
        rating(paper, "speed", felt.speed(), dice);
        rating(paper, "quality", felt.quality(), dice);
    }

    private static void rating(Paper paper, String question, int rating, Dice dice) {
        if (dice.chance(0.04)) {
            paper.skip(question);
        } else {
            paper.score(question, rating);
        }
    }

    private static void lastQuestions(Paper paper, Dice dice) {
        List<String> mattered =
                REASONS.stream().filter(reason -> dice.chance(0.32)).toList();
        if (mattered.isEmpty()) {
            paper.skip("mattered");
        } else {
            paper.choice("mattered", mattered);
        }
        paper.choice("recipient", List.of(dice.one(RECIPIENTS))).skip("anything-else");
    }

    private static Subject subject(Impression felt, Optional<Courier> courier, Dice dice) {
        if (felt.recommend() >= 9) {
            return felt.speed() >= 9 && dice.chance(0.4)
                    ? Subject.QUICK
                    : dice.one(
                            List.of(Subject.LOVELY, Subject.LOVELY, Subject.ADVICE, Subject.PACKAGING, Subject.GIFT));
        }
        int worst = Math.min(felt.speed(), Math.min(felt.courtesy(), felt.quality()));
        if (worst >= 7) {
            return dice.one(List.of(Subject.PRICE, Subject.PRICE, Subject.GIFT, Subject.QUALITY));
        }
        if (felt.speed() == worst) {
            boolean named = courier.filter(Courier.SWIFTLINE::equals).isPresent() && dice.chance(0.6);
            return named ? Subject.SWIFTLINE : Subject.LATE;
        }
        return felt.quality() == worst ? dice.one(List.of(Subject.DAMAGED, Subject.QUALITY)) : Subject.RUDE;
    }
}
