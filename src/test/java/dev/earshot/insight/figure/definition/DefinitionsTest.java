package dev.earshot.insight.figure.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.insight.trend.Spoken;
import dev.earshot.score.Metric;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DefinitionsTest {

    private static final Definitions ENGLISH =
            new Definitions(Spoken.bundle(DefinitionMessages.class, "en"), Spoken.ENGLISH);

    @Test
    void everythingThatIsMadeOfAnswersIsDefined() {
        assertThat(ENGLISH.all())
                .extracting(Definition::key)
                .doesNotHaveDuplicates()
                .containsAll(Stream.of(Metric.Kind.values())
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }

    @Test
    void noneLacksAWord() {
        assertThat(ENGLISH.all()).allSatisfy(one -> assertThat(Stream.of(
                        one.name(), one.formula(), one.denominator(), one.interval(), one.gate(), one.source()))
                .noneMatch(String::isBlank));
    }
}
