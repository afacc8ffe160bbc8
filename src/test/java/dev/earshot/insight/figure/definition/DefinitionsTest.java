package dev.earshot.insight.figure.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.score.Metric;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DefinitionsTest {

    @Test
    void everythingThatIsMadeOfAnswersIsDefined() {
        assertThat(Definitions.in("en").all())
                .extracting(Definition::key)
                .doesNotHaveDuplicates()
                .containsAll(Stream.of(Metric.Kind.values())
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }

    @Test
    void noneLacksAWord() {
        assertThat(Definitions.in("en").all()).allSatisfy(one -> assertThat(Stream.of(
                        one.name(), one.formula(), one.denominator(), one.interval(), one.gate(), one.source()))
                .noneMatch(String::isBlank));
    }
}
