package dev.earshot.demo.voice;

import dev.earshot.demo.shop.Courier;
import dev.earshot.demo.shop.Dice;
import dev.earshot.demo.shop.Shopper;
import dev.earshot.demo.shop.Store;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How people fill in the survey {@code post-purchase}. */
public final class OrderForm {

    private static final List<String> REASONS = List.of("made", "range", "delivery", "price", "service");
    private static final List<String> RECIPIENTS = List.of("me", "me", "household", "household", "gift");

    private final Comments comments;

    public OrderForm(Comments comments) {
        this.comments = comments;
    }

    public Filled fill(Shopper shopper, Store store, Courier courier, LocalDate day, Dice dice) {
        Impression felt = Impression.of(shopper, store, courier, day, dice);
        return filled(felt, Optional.of(courier), shopper.language(), dice, keenness(shopper, felt, day));
    }

    public Filled volunteered(String language, Dice dice) {
        return filled(Impression.volunteered(dice), Optional.empty(), language, dice, 1);
    }

    /** Those with something to say answer a little more often than those without. */
    private static double keenness(Shopper shopper, Impression felt, LocalDate day) {
        if (shopper.isFallingOut(day)) {
            return 3;
        }
        return felt.recommend() <= 6 ? 1.05 : felt.recommend() <= 8 ? 0.92 : 1.04;
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
