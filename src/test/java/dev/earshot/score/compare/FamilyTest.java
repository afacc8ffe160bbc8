package dev.earshot.score.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.score.Change;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Vectors;
import dev.earshot.score.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FamilyTest {

    private static final Metric NPS = Metric.nps();

    @Test
    void findsNothingAmongSixtySegmentsThatDidNotChange() {
        int scansWithFinds = 0;
        int scansWithRawFinds = 0;
        SplittableRandom random = new SplittableRandom(60);
        for (int scan = 0; scan < 40; scan++) {
            Family family = Family.betweenPeriods(NPS, segments(random, 60), segments(random, 60), .95);
            assertThat(family.size()).isEqualTo(60);
            boolean raw = family.members().stream()
                    .anyMatch(member -> member.change().pValue().orElseThrow() < .05);
            scansWithRawFinds += raw ? 1 : 0;
            boolean found = family.judge(Family.EXPLORING).stream().anyMatch(j -> j.verdict() == Verdict.SIGNAL);
            scansWithFinds += found ? 1 : 0;
        }
        assertThat(scansWithRawFinds).isGreaterThan(30);
        assertThat(scansWithFinds).isLessThan(10);
    }

    private static Map<String, Histogram> segments(SplittableRandom random, int count) {
        Map<String, Histogram> segments = new LinkedHashMap<>();
        for (int s = 0; s < count; s++) {
            long[] groups = new long[3];
            for (int i = 0; i < 200; i++) {
                double draw = random.nextDouble();
                groups[draw < .2 ? 0 : draw < .5 ? 1 : 2]++;
            }
            segments.put("store " + s, Vectors.nps(groups[0], groups[1], groups[2]));
        }
        return segments;
    }

    @Test
    void comparesASegmentWithAllOthers() {
        Histogram berlin = Vectors.nps(200, 100, 100);
        Histogram rest = Vectors.nps(100, 200, 600);
        Family family = Family.againstTheRest(NPS, Map.of("Berlin", berlin), berlin.plus(rest), .95);
        Change change = family.members().get(0).change();
        assertThat(change.before().n()).isEqualTo(900);
        assertThat(change.after().n()).isEqualTo(400);
        assertThat(family.judge(Family.ALERTING).get(0).verdict()).isEqualTo(Verdict.SIGNAL);
    }

    @Test
    void leavesOutWhoHasFewerThanTenAnswersOnASide() {
        Map<String, Histogram> before = Map.of("nine", Vectors.nps(0, 0, 9), "ten", Vectors.nps(0, 0, 10));
        Map<String, Histogram> after = Map.of("nine", Vectors.nps(90, 0, 0), "ten", Vectors.nps(10, 0, 0));
        Family family = Family.betweenPeriods(NPS, before, after, .95);
        assertThat(family.size()).isEqualTo(1);
        for (Family.Judged judged : family.judge(.1)) {
            boolean in = judged.member().name().equals("ten");
            assertThat(judged.adjusted().isPresent()).isEqualTo(in);
            // Ten answers enter, but their margin is too wide for a verdict.
            assertThat(judged.verdict()).isEqualTo(Verdict.FEW);
        }
    }

    @Test
    void judgesNobodyWhereNobodyIs() {
        assertThat(new Family(List.of()).judge(.1)).isEmpty();
    }
}
