package dev.earshot.insight.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.Shop;
import dev.earshot.insight.trend.Slice;
import dev.earshot.score.Confidence;
import dev.earshot.score.Estimate.Basis;
import dev.earshot.survey.Segment;
import dev.earshot.survey.question.Group;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where an address of a figure leads: to the same figure, and to the responses it is made of. */
class FigureLinksTest {

    private static final Asked ASKED = Shop.asked(Optional.empty());
    private static final LocalDate FROM = LocalDate.parse("2026-03-01");
    private static final LocalDate TO = LocalDate.parse("2026-03-10");

    @Test
    void responsesAreOfTheSamePeopleDaysAndWording() {
        FigureRequest store =
                request(Basis.RESPONSES, Optional.empty(), Optional.of(new Slice(new Segment("order.store"), "a&b")));
        assertThat(FigureLinks.responses(store))
                .contains(
                        "&wording=current",
                        "&field=order.store&value=a%26b",
                        "&group=promoter&group=passive&group=detractor")
                .endsWith("&from=2026-03-01&to=2026-03-10");
        assertThat(FigureLinks.same(store)).contains("&segment=order.store%3Aa%26b");
    }

    @Test
    void customersCountByTheLatestOfNinetyDays() {
        FigureRequest customers = request(Basis.CUSTOMERS, Optional.empty(), Optional.empty());
        assertThat(customers.first()).isEqualTo(TO.minusDays(89));
        assertThat(FigureLinks.same(customers)).endsWith("&basis=customers");
        assertThat(request(Basis.RESPONSES, Optional.empty(), Optional.empty()).first())
                .isEqualTo(FROM);
    }

    @Test
    void nothingIsKnownBehindTheDayItIsAsOf() {
        FigureRequest past = request(Basis.RESPONSES, Optional.of(LocalDate.parse("2026-03-04")), Optional.empty());
        assertThat(past.last()).isEqualTo("2026-03-04");
        assertThat(past.end()).isEqualTo("2026-03-05");
        assertThat(past.now().last()).isEqualTo(TO);
        assertThat(FigureLinks.same(past)).endsWith("&as-of=2026-03-04");
        assertThat(request(Basis.RESPONSES, Optional.of(TO.plusDays(5)), Optional.empty())
                        .last())
                .isEqualTo(TO);
    }

    private static FigureRequest request(Basis basis, Optional<LocalDate> asOf, Optional<Slice> slice) {
        return new FigureRequest(
                ASKED, false, Optional.<Group>empty(), FROM, TO, slice, basis, asOf, Confidence.DEFAULT);
    }
}
