package dev.earshot.score.league;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Programme;
import dev.earshot.score.Vectors;
import dev.earshot.score.Verdict;
import dev.earshot.score.league.Place.Standing;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeagueTest {

    @Test
    void doesNotLetAHandfulOfAnswersWin() {
        League league = nps(Map.of(
                "tiny", Vectors.nps(0, 2, 12),
                "best", Vectors.nps(40, 100, 260),
                "middle", Vectors.nps(90, 130, 180),
                "worst", Vectors.nps(160, 120, 120)));
        assertThat(league.differ()).isTrue();
        assertThat(league.places()).extracting(Place::segment).containsExactly("best", "middle", "worst", "tiny");
        Place tiny = league.places().get(3);
        assertThat(tiny.raw().value().orElseThrow()).isGreaterThan(80);
        assertThat(tiny.shrunk().orElseThrow().value()).isLessThan(82);
        assertThat(tiny.standing()).as("grade D has no place").isEmpty();
        assertThat(league.places())
                .extracting(Place::verdict)
                .containsExactly(Verdict.SIGNAL, Verdict.NOISE, Verdict.SIGNAL, Verdict.FEW);
    }

    @Test
    void saysWhereNothingTellsThemApart() {
        League league = nps(Map.of("a", Vectors.nps(20, 30, 50), "b", Vectors.nps(21, 30, 49)));
        assertThat(league.tau2()).hasValue(0);
        assertThat(league.differ()).isFalse();
        assertThat(league.places()).allMatch(place -> place.standing().isEmpty());
        assertThat(league.places())
                .allSatisfy(place ->
                        assertThat(place.shrunk().orElseThrow().value()).isCloseTo(29, within(.05)));
    }

    @Test
    void putsNeighboursIntoOneBand() {
        Map<String, Histogram> segments = new LinkedHashMap<>();
        for (int i = 0; i < 5; i++) {
            segments.put("good " + i, Vectors.nps(100 + i, 200, 700 - i));
            segments.put("bad " + i, Vectors.nps(400 + i, 300, 300 - i));
        }
        assertThat(standings(nps(segments)))
                .allSatisfy((name, standing) ->
                        assertThat(standing.orElseThrow().band()).isEqualTo(name.startsWith("good") ? 1 : 2));
    }

    @Test
    void doesNotDependOnTheOrderOrTheNames() {
        Map<String, Histogram> segments = random(40, new SplittableRandom(1));
        Map<String, Histogram> renamed = new LinkedHashMap<>();
        List<String> names =
                segments.keySet().stream().sorted(Collections.reverseOrder()).toList();
        names.forEach(name -> renamed.put("another " + name, segments.get(name)));
        Map<String, Optional<Standing>> once = standings(nps(segments));
        Map<String, Optional<Standing>> again = standings(nps(renamed));
        names.forEach(name -> assertThat(again.get("another " + name)).isEqualTo(once.get(name)));
    }

    @Test
    void givesTenPlacesAwayInEachOfTheDraws() {
        Map<String, Optional<Standing>> standings = standings(nps(random(60, new SplittableRandom(2))));
        double sum = standings.values().stream()
                .flatMap(Optional::stream)
                .mapToDouble(Standing::topChance)
                .sum();
        assertThat(sum).isCloseTo(10, within(1e-6));
        Standing first = standings.values().stream()
                .flatMap(Optional::stream)
                .filter(standing -> standing.rank() == 1)
                .findFirst()
                .orElseThrow();
        assertThat(first.topChance()).isBetween(.5, 1.0);
    }

    @Test
    void comesCloserToTheTruthThanRawScores() {
        double raw = 0;
        double shrunk = 0;
        for (int seed = 1; seed <= 8; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Map<String, Histogram> segments = new LinkedHashMap<>();
            double[] truth = new double[115];
            for (int i = 0; i < truth.length; i++) {
                double promoters = Math.max(.05, Math.min(.75, .45 + .08 * random.nextGaussian()));
                truth[i] = 100 * (promoters - (.8 - promoters));
                segments.put(i + "", draw(promoters, 5 + random.nextInt(60), random));
            }
            for (Place place : nps(segments).places()) {
                double aim = truth[Integer.parseInt(place.segment())];
                raw += Math.pow(place.raw().value().orElseThrow() - aim, 2);
                shrunk += Math.pow(place.shrunk().orElseThrow().value() - aim, 2);
            }
        }
        assertThat(Math.sqrt(shrunk / raw)).isLessThan(.75);
    }

    @Test
    void holdsBackWhatIsTooSmallTogetherWithOneMore() {
        Map<String, Histogram> segments = Map.of(
                "four", Vectors.nps(1, 1, 2),
                "twelve", Vectors.nps(3, 3, 6),
                "large", Vectors.nps(30, 40, 130),
                "larger", Vectors.nps(90, 60, 150));
        League league = League.of(Metric.nps(), segments, Programme.ANONYMOUS, .95, 1);
        assertThat(league.places())
                .filteredOn(place -> place.raw().suppressed())
                .extracting(Place::segment)
                .containsExactly("four", "twelve");
        assertThat(league.places())
                .filteredOn(place -> place.raw().suppressed())
                .allMatch(place -> place.shrunk().isEmpty() && place.raw().n() == 0);
        Map<String, Histogram> bare = Map.of("six", Vectors.nps(2, 2, 2), "large", Vectors.nps(30, 40, 130));
        assertThat(League.of(Metric.nps(), bare, Programme.ANONYMOUS, .95, 1).places())
                .allMatch(place -> place.raw().suppressed());
    }

    @Test
    void isOfSharesAndMeansToo() {
        League shares = League.of(
                Metric.csat(5),
                Map.of("a", Vectors.csat(95, 100), "b", Vectors.csat(60, 100), "c", Vectors.csat(3, 3)),
                Programme.IDENTIFIED,
                .95,
                1);
        assertThat(shares.places()).extracting(Place::segment).containsExactly("a", "b", "c");
        assertThat(shares.places())
                .extracting(place -> place.shrunk().orElseThrow())
                .allSatisfy(figure -> assertThat(figure.low()).isBetween(0.0, figure.value()))
                .allSatisfy(figure -> assertThat(figure.high()).isBetween(figure.value(), 100.0));
        League effort = League.of(
                new Metric(Metric.Kind.EFFORT, 1, 5, 3, 4),
                Map.of("hard", Histogram.of(1, 5, 10, 20, 40, 25), "easy", Histogram.of(1, 40, 30, 20, 5, 5)),
                Programme.IDENTIFIED,
                .95,
                1);
        assertThat(effort.places()).extracting(Place::segment).containsExactly("easy", "hard");
    }

    @Test
    void standsAloneOrWithoutAnswers() {
        assertThat(nps(Map.of()).places()).isEmpty();
        League one = nps(Map.of("one", Vectors.nps(10, 20, 70), "none", Histogram.empty(0, 10)));
        assertThat(one.tau2()).isEmpty();
        assertThat(one.places()).extracting(Place::segment).containsExactly("one", "none");
        assertThat(one.places()).allMatch(place -> place.shrunk().isEmpty() && place.verdict() == Verdict.FEW);
        League alike = League.of(
                Metric.ces(),
                Map.of("a", Histogram.of(1, 0, 0, 0, 0, 0, 9, 0), "b", Histogram.of(1, 0, 0, 0, 0, 0, 4, 0)),
                Programme.IDENTIFIED,
                .95,
                1);
        assertThat(alike.tau2()).isEmpty();
    }

    private static League nps(Map<String, Histogram> segments) {
        return League.of(Metric.nps(), segments, Programme.IDENTIFIED, .95, 7);
    }

    private static Map<String, Optional<Standing>> standings(League league) {
        return league.places().stream().collect(Collectors.toMap(Place::segment, Place::standing));
    }

    private static Map<String, Histogram> random(int segments, SplittableRandom random) {
        return IntStream.range(0, segments)
                .boxed()
                .collect(Collectors.toMap(
                        i -> "segment " + i,
                        i -> draw(.3 + .4 * random.nextDouble(), 100 + random.nextInt(400), random),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    private static Histogram draw(double promoters, int answers, SplittableRandom random) {
        long[] counts = new long[3];
        for (int i = 0; i < answers; i++) {
            double draw = random.nextDouble();
            counts[draw < promoters ? 2 : draw < promoters + .2 ? 1 : 0]++;
        }
        return Vectors.nps(counts[0], counts[1], counts[2]);
    }
}
