package dev.earshot.score.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.score.Metric;
import dev.earshot.score.Programme;
import dev.earshot.score.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class HelpFiguresTest {

    private static final Metric CSAT = Metric.csat(5);

    @Test
    void solvedAtOnceIsComparedWithWhatTookLonger() {
        HelpFigures figures =
                HelpFigures.of(CSAT, Programme.IDENTIFIED, desk(), .95).orElseThrow();
        assertThat(figures.firstContact().value().orElseThrow()).isEqualTo(75);
        assertThat(figures.firstContact().n()).isEqualTo(640);
        assertThat(figures.solvedOrNot().after().value().orElseThrow()).isEqualTo(100);
        assertThat(figures.solvedOrNot().before().value().orElseThrow()).isEqualTo(50);
        assertThat(figures.solvedOrNot().verdict()).isEqualTo(Verdict.SIGNAL);
        assertThat(figures.score().n()).isEqualTo(640);
    }

    @Test
    void bandsHoldWhoWaitedSoLong() {
        HelpFigures figures =
                HelpFigures.of(CSAT, Programme.IDENTIFIED, desk(), .95).orElseThrow();
        assertThat(figures.byWait()).extracting(HelpFigures.Band::waited).containsExactly(Wait.QUARTER_HOUR, Wait.DAY);
        assertThat(figures.byWait()).extracting(band -> band.score().n()).containsExactly(480L, 160L);
        assertThat(figures.firstResponse().median()).hasValue(10);
        assertThat(Wait.of(0)).isEqualTo(Wait.QUARTER_HOUR);
        assertThat(Wait.of(15)).isEqualTo(Wait.HOUR);
        assertThat(Wait.of(1e9)).isEqualTo(Wait.LONGER);
    }

    @Test
    void answersThatTellNeitherAreInNoFigure() {
        List<Helped> more = new ArrayList<>(desk());
        more.add(new Helped(OptionalInt.of(1), OptionalDouble.empty(), Optional.empty()));
        assertThat(HelpFigures.of(CSAT, Programme.IDENTIFIED, more, .95))
                .isEqualTo(HelpFigures.of(CSAT, Programme.IDENTIFIED, desk(), .95));
        assertThat(HelpFigures.of(CSAT, Programme.IDENTIFIED, more.subList(640, 641), .95))
                .isEmpty();
    }

    @Test
    void nobodyIsBared() {
        List<Helped> few = new ArrayList<>(desk().subList(0, 480));
        few.add(new Helped(OptionalInt.of(1), OptionalDouble.of(300), Optional.of(false)));
        HelpFigures figures =
                HelpFigures.of(CSAT, Programme.CONFIDENTIAL, few, .95).orElseThrow();
        assertThat(figures.byWait()).isEmpty();
        assertThat(figures.solvedOrNot().before().suppressed()).isTrue();
        assertThat(figures.solvedOrNot().difference()).isEmpty();
        assertThat(HelpFigures.of(CSAT, Programme.ANONYMOUS, desk().subList(0, 3), .95))
                .isEmpty();
    }

    @Test
    void nobodyIsBaredByWhatOnlyAFewEventsTold() {
        List<Helped> timed = new ArrayList<>();
        List<Helped> solved = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            boolean tells = i < 3;
            timed.add(new Helped(
                    OptionalInt.of(5), tells ? OptionalDouble.of(7) : OptionalDouble.empty(), Optional.of(true)));
            solved.add(
                    new Helped(OptionalInt.of(5), OptionalDouble.of(7), tells ? Optional.of(true) : Optional.empty()));
        }
        assertThat(HelpFigures.of(CSAT, Programme.CONFIDENTIAL, timed, .95)).isEmpty();
        HelpFigures figures =
                HelpFigures.of(CSAT, Programme.CONFIDENTIAL, solved, .95).orElseThrow();
        assertThat(figures.firstContact().suppressed()).isTrue();
        assertThat(figures.firstContact().value()).isEmpty();
        assertThat(figures.solvedOrNot().after().suppressed()).isTrue();
    }

    /** Three in four are helped at once within ten minutes, all of them satisfied; of the others half are. */
    private static List<Helped> desk() {
        List<Helped> desk = new ArrayList<>();
        for (int i = 0; i < 640; i++) {
            boolean first = i < 480;
            desk.add(new Helped(
                    OptionalInt.of(first || i % 2 == 0 ? 5 : 2),
                    OptionalDouble.of(first ? 10 : 300),
                    Optional.of(first)));
        }
        return desk;
    }
}
