package dev.earshot.survey.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlanksTest {

    private static String fill(String words, Map<String, String> values) {
        return Blanks.fill(words, name -> Optional.ofNullable(values.get(name)));
    }

    @Test
    void areFilledWithWhatIsKnownElseWithWhatStandsBehindTheBar() {
        assertThat(fill("Hello {customer.firstName|there}", Map.of("customer.firstName", "Ada")))
                .isEqualTo("Hello Ada");
        assertThat(fill("Hello {customer.firstName|there}", Map.of())).isEqualTo("Hello there");
        assertThat(fill("Hello {customer.firstName|there}", Map.of("customer.firstName", " \n")))
                .isEqualTo("Hello there");
        assertThat(fill("Order {order.number}", Map.of())).isEqualTo("Order ");
    }

    @Test
    void otherBracesStayAsTheyAre() {
        String words = "{} {x} {a.b.c} {cdi:config.x} {#for i in 5} { order.number }";
        assertThat(fill(words, Map.of("order.number", "1"))).isEqualTo(words);
        assertThat(Blanks.in(words)).isEmpty();
    }

    @Test
    void aValueIsNeverFilledInAgain() {
        assertThat(fill("{customer.firstName|x}", Map.of("customer.firstName", "{order.number}", "order.number", "7")))
                .isEqualTo("{order.number}");
    }

    @Test
    void aValueCannotTurnTheDirectionOfTheTextAroundIt() {
        assertThat(fill("Hello {customer.firstName}", Map.of("customer.firstName", "\u202Eada\u2066")))
                .isEqualTo("Hello ada");
        assertThat(fill("Hello {customer.firstName}, welcome", Map.of("customer.firstName", "نور")))
                .isEqualTo("Hello \u2068نور\u2069, welcome");
        assertThat(fill("طلبك {order.number}", Map.of("order.number", "A-17"))).isEqualTo("طلبك \u2068A-17\u2069");
    }

    @Test
    void sayWhatTheyAreAndWhereTheyStand() {
        assertThat(Blanks.in("Hi {customer.firstName|you}: {answers.how-late}"))
                .containsExactly(
                        new Blanks.Blank("customer.firstName", Optional.of("you"), 3),
                        new Blanks.Blank("answers.how-late", Optional.empty(), 29));
    }
}
