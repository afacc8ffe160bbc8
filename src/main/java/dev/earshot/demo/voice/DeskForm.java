package dev.earshot.demo.voice;

import dev.earshot.demo.shop.Shopper;
import dev.earshot.demo.shop.TicketChannel;
import dev.earshot.demo.truth.Dice;
import dev.earshot.demo.truth.Store;
import java.time.LocalDate;
import java.util.List;

/** How people fill in the surveys {@code after-support} and {@code after-return}. Nothing shifts in these. */
public final class DeskForm {

    private final Comments comments;

    public DeskForm(Comments comments) {
        this.comments = comments;
    }

    public Filled ticket(Shopper shopper, TicketChannel channel, LocalDate day, Dice dice) {
        boolean solved = dice.chance(0.88);
        double liking = shopper.temper() + shopper.mood(day) + channel.speed + (solved ? 0 : -3.5);
        int courtesy = Impression.onTen(8.9 + liking / 2 + dice.bell(1.1));
        int speed = Impression.onTen(8.2 + liking + dice.bell(1.4));
        int satisfied = onScale(4.45 + liking / 2 + dice.bell(0.7), 5);
        Paper paper = new Paper().score("satisfied", satisfied);
        boolean content = satisfied >= 4;
        reason(paper, shopper, content ? Subject.HELPED : Subject.UNHELPED, content ? 0.1 : 0.3, dice);
        paper.choice("solved", List.of(solved ? "yes" : "no"))
                .score("courtesy", courtesy)
                .score("speed", speed);
        return new Filled(paper.answers(), 1, satisfied <= 2 && dice.chance(0.1), 1);
    }

    public Filled goodsReturned(Shopper shopper, Store store, LocalDate day, Dice dice) {
        double liking = shopper.temper() + shopper.mood(day) + (store.isWeb() ? -0.4 : 0.2);
        int easy = onScale(5.95 + liking / 2 + dice.bell(1.1), 7);
        Paper paper = new Paper().score("easy", easy);
        reason(paper, shopper, easy >= 5 ? Subject.EASY : Subject.HARD, easy >= 5 ? 0.1 : 0.3, dice);
        paper.score("speed", Impression.onTen(7.9 + liking + dice.bell(1.4)));
        return new Filled(paper.answers(), 1, easy <= 3 && dice.chance(0.1), 1);
    }

    private void reason(Paper paper, Shopper shopper, Subject subject, double often, Dice dice) {
        if (dice.chance(often)) {
            paper.words("reason", comments.write(shopper.language(), subject, dice));
        } else {
            paper.skip("reason");
        }
    }

    private static int onScale(double liking, int highest) {
        return (int) Math.round(Math.max(1, Math.min(highest, liking)));
    }
}
