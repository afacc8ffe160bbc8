package dev.earshot.score.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BeggingTest {

    @Test
    void findsTheStoresThatAskForTensAmongGoodOnesAndBad() {
        int falseAlarms = 0;
        for (int seed = 1; seed <= 9; seed++) {
            List<String> found = Begging.alarms(stores(new SplittableRandom(seed), 3)).stream()
                    .map(Alarm::unit)
                    .toList();
            assertThat(found).as("seed " + seed).contains("store 0", "store 1", "store 2");
            falseAlarms += found.size() - 3;
        }
        assertThat(falseAlarms).isLessThanOrEqualTo(1);
    }

    @Test
    void seldomAlarmsWhereNobodyBegs() {
        int alarms = IntStream.rangeClosed(1, 50)
                .map(seed ->
                        Begging.alarms(stores(new SplittableRandom(seed), 0)).size())
                .sum();
        assertThat(alarms).as("in 2,000 honest stores").isLessThanOrEqualTo(30);
    }

    @Test
    void saysInASentenceWhatWasFoundAndWhereToLook() {
        List<Begging.Unit> units = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            units.add(new Begging.Unit("Store " + i, 100, 8 + i % 5));
        }
        units.add(new Begging.Unit("Graz", 100, 45));
        assertThat(Begging.alarms(units))
                .extracting(Alarm::sentence)
                .containsExactly(
                        "At Graz 45 of 100 customers who rated the details below 8.5 still gave 10 (45 %), at all"
                                + " units together 12 %; that is 10.4 standard deviations more, the limit is 3. See how customers"
                                + " are asked to answer there.");
    }

    @Test
    void judgesNobodyByAHandful() {
        assertThat(Begging.alarms(List.of())).isEmpty();
        List<Begging.Unit> units = new ArrayList<>(Collections.nCopies(20, new Begging.Unit("b", 900, 90)));
        units.add(new Begging.Unit("a handful", 19, 19));
        assertThat(Begging.alarms(units)).isEmpty();
        units.add(new Begging.Unit("twenty", 20, 20));
        assertThat(Begging.alarms(units)).extracting(Alarm::unit).containsExactly("twenty");
    }

    /** Forty stores, some better than others; of the first few every third customer is talked into a ten. */
    private static List<Begging.Unit> stores(SplittableRandom random, int begging) {
        List<Begging.Unit> units = new ArrayList<>();
        for (int store = 0; store < 40; store++) {
            double level = 7.8 + .5 * random.nextGaussian();
            long middling = 0;
            long tens = 0;
            for (int answer = random.nextInt(80, 250); answer > 0; answer--) {
                double liking = level + 1.2 * random.nextGaussian();
                double details = (rating(liking, random) + rating(liking, random) + rating(liking, random)) / 3.0;
                int score = rating(details + .3, random);
                boolean talkedInto = store < begging && random.nextDouble() < .33;
                if (details < Begging.EARNED) {
                    middling++;
                    tens += talkedInto || score == 10 ? 1 : 0;
                }
            }
            units.add(new Begging.Unit("store " + store, middling, tens));
        }
        return units;
    }

    private static int rating(double liking, SplittableRandom random) {
        return (int) Math.max(0, Math.min(10, Math.round(liking + random.nextGaussian())));
    }
}
