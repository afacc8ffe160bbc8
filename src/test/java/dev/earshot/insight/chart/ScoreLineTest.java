package dev.earshot.insight.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.earshot.survey.question.Group;
import dev.earshot.survey.question.Scale;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreLineTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final Scale NPS = new Scale(0, 10, 7, 9);

    @Test
    void marksStandWhereTheirDayAndScoreAre() {
        ScoreLine line = ScoreLine.of(
                List.of(
                        new ScoreLine.Scored(FIRST, 10),
                        new ScoreLine.Scored(FIRST.plusDays(50), 5),
                        new ScoreLine.Scored(FIRST.plusDays(100), 0)),
                0,
                10,
                NPS::group);
        assertThat(line.path()).contains("M4 16L50 99L96 182");
        assertThat(line.marks())
                .extracting(ScoreLine.Mark::x, ScoreLine.Mark::y, ScoreLine.Mark::labelY, ScoreLine.Mark::group)
                .containsExactly(
                        tuple("4%", "16", "40", Group.PROMOTER),
                        tuple("50%", "99", "123", Group.DETRACTOR),
                        tuple("96%", "182", "170", Group.DETRACTOR));
        assertThat(line.days()).extracting(day -> day.of().day()).containsExactly(FIRST, FIRST.plusDays(100));
    }

    @Test
    void groupsLieBetweenTheirBorders() {
        ScoreLine line = ScoreLine.of(List.of(new ScoreLine.Scored(FIRST, 9)), 0, 10, NPS::group);
        assertThat(line.borders()).containsExactly("40.9", "74.1");
        assertThat(line.zones())
                .containsExactly(
                        new ScoreLine.Zone(Group.PROMOTER, "24.3"),
                        new ScoreLine.Zone(Group.PASSIVE, "57.5"),
                        new ScoreLine.Zone(Group.DETRACTOR, "132.2"));
    }

    @Test
    void oneScoreIsNoLine() {
        ScoreLine line = ScoreLine.of(List.of(new ScoreLine.Scored(FIRST, 9)), 0, 10, NPS::group);
        assertThat(line.path()).isEmpty();
        assertThat(line.marks()).hasSize(1);
        assertThat(line.days()).hasSize(1);
    }
}
