package dev.earshot.insight.charter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.insight.overview.Weeks;
import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.Shop;
import dev.earshot.insight.trend.Spoken;
import dev.earshot.score.Estimate;
import dev.earshot.score.Gate;
import dev.earshot.score.Histogram;
import dev.earshot.score.Programme;
import dev.earshot.score.Rounding;
import dev.earshot.score.Scores;
import dev.earshot.score.TargetVerdict;
import dev.earshot.survey.Promise;
import dev.earshot.survey.question.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a promise is judged, and told in five languages. */
class CharterTableTest {

    @Test
    void aPromiseIsKeptOnlyClearlyBeyondWhatKeepsIt() {
        assertThat(row(40, Shop.answers(20, 40, 340), "en").verdict()).isEqualTo("Kept");
        assertThat(row(90, Shop.answers(20, 40, 340), "en").verdict()).isEqualTo("Not kept");
        assertThat(row(80, Shop.answers(20, 40, 340), "en").verdict()).isEqualTo("Cannot tell yet");
        assertThat(row(80, Shop.answers(20, 40, 340), "en").figure()).isEqualTo("NPS 80");
    }

    @Test
    void ofFewAnswersNoFigureIsShown() {
        CharterRow row = row(40, Shop.answers(0, 0, 9), "en");
        assertThat(row.figure()).isEqualTo("–");
        assertThat(row.margin()).isEmpty();
        assertThat(row.verdict()).isEqualTo("Cannot tell yet");
        assertThat(row.answers()).isEqualTo("too few answers to show");
    }

    @Test
    void everybodyReadsItInTheirLanguage() {
        Map.of("de", "Gehalten", "fr", "Tenue", "es", "Cumplida", "ar", "تحقق", "en", "Kept")
                .forEach((language, kept) -> assertThat(
                                row(40, Shop.answers(20, 40, 340), language).verdict())
                        .isEqualTo(kept));
    }

    private static CharterRow row(double reach, Histogram answers, String language) {
        Asked asked = Shop.asked(Optional.empty());
        Estimate shown = Gate.pass(Programme.ANONYMOUS, Scores.estimate(asked.metric(), answers, Scores.CONFIDENCE));
        CharterLine line = new CharterLine(
                new Promise(Text.of("en", "We are liked."), "recommend", reach),
                asked,
                shown,
                shown.suppressed() ? Optional.empty() : Rounding.figure(asked.metric(), answers),
                TargetVerdict.of(asked.metric(), answers, shown, reach));
        Charter charter = new Charter(new Weeks(13, Shop.TODAY), Scores.CONFIDENCE, List.of(line));
        return CharterTable.of(charter, Spoken.bundle(CharterMessages.class, language), language)
                .rows()
                .get(0);
    }
}
