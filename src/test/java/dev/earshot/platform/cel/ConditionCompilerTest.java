package dev.earshot.platform.cel;

import static dev.earshot.survey.question.Condition.Truth.NO;
import static dev.earshot.survey.question.Condition.Truth.UNKNOWN;
import static dev.earshot.survey.question.Condition.Truth.YES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.platform.cel.ConditionCompiler.Bad;
import dev.earshot.platform.cel.ConditionCompiler.Good;
import dev.earshot.survey.question.Answer;
import dev.earshot.survey.question.Condition;
import dev.earshot.survey.question.Known;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionCompilerTest {

    private static final ConditionCompiler COMPILER = new ConditionCompiler(Map.of(
            "answers",
            Map.of(
                    "recommend", ValueType.WHOLE,
                    "mattered", ValueType.TEXTS,
                    "recipient", ValueType.TEXT,
                    "anything_else", ValueType.TEXT,
                    "call_me", ValueType.TRUTH),
            "order",
            Map.of("total", ValueType.NUMBER, "items", ValueType.WHOLE, "store", ValueType.TEXT)));

    private static final Known SIX = new Known(
            Map.of(
                    "recommend", new Answer.Score(6),
                    "mattered", new Answer.Choice(List.of("price", "range")),
                    "recipient", new Answer.Choice(List.of("gift")),
                    "anything-else", new Answer.Words("It came late"),
                    "call-me", new Answer.Choice(List.of("yes"))),
            Map.of("order.total", "64.80", "order.items", "3", "order.store", "berlin"));

    private static Condition condition(String source) {
        return ((Good) COMPILER.compile(source)).condition();
    }

    private static Bad bad(String source) {
        return (Bad) COMPILER.compile(source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answers.recommend <= 6 && order.total > 50",
                "answers.recommend == 6",
                "order.total > 64.5 && order.items == 3",
                "'price' in answers.mattered",
                "answers.recipient == 'gift'",
                "answers.anything_else.contains('late')",
                "answers.call_me",
                "order.store in ['berlin', 'hamburg']",
                "has(order.total) && size(answers.mattered) == 2",
                "answers.recommend > 8 ? false : order.store.startsWith('ber')",
                "answers.anything_else.matches('^It .* late$')"
            })
    void holdsForWhomItDescribes(String source) {
        assertThat(condition(source).test(SIX)).isEqualTo(YES);
    }

    @Test
    void whatIsNotKnownIsNeitherYesNorNo() {
        Condition large = condition("order.total > 50");

        assertThat(large.test(Known.NOTHING)).isEqualTo(UNKNOWN);
        assertThat(large.holds(Known.NOTHING)).isFalse();
        assertThat(condition("has(order.total)").test(Known.NOTHING)).isEqualTo(NO);
        assertThat(condition("answers.recommend <= 6 || order.total > 50").test(new Known(SIX.answers(), Map.of())))
                .isEqualTo(YES);
        assertThat(large.test(new Known(Map.of(), Map.of("order.total", "a lot"))))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void knowsWhichAnswersItReads() {
        assertThat(condition("answers.recommend <= 6 && answers.anything_else != 'answers.call_me'")
                        .answers())
                .containsExactlyInAnyOrder("recommend", "anything_else");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    answers.recomend <= 6          |  8 | answers.recommend
                    has(answers.recomend)          | 12 | answers.recommend
                    order.totl > 50                |  6 | order.total
                    ordr.total > 50                |  0 | order.total
                    answers.anything-else == 'x'   |  0 | answers.anything_else
                    """)
    void saysWhichNameWasMeantAndWhereItStands(String source, int offset, String meant) {
        assertThat(bad(source).offset()).isEqualTo(offset);
        assertThat(bad(source).hint()).contains(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    answers.recommend == 'six'              | 18 | a whole number and a text
                    answers.mattered == 'price'             | 17 | several texts and a text
                    answers.recommend                       |  7 | come out true or false
                    answers.recommend <=                    | 20 | ends too early
                    answers.recommend = 6                   | 18 | "=" is written ==
                    answers.call_me and order.total > 1     | 16 | "and" is written &&
                    [1, 2].all(x, x > 1)                    | 10 | is a loop
                    recommend <= 6                          |  0 | "recommend" is not known
                    """)
    void saysWhatIsWrongInTheWordsOfAnAuthor(String source, int offset, String words) {
        assertThat(bad(source).what()).contains(words).doesNotContain("overload", "ANTLR", "EOF");
        assertThat(bad(source).offset()).isEqualTo(offset);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    (answers).recommend <= 6                | 1 | needs a name behind it
                    .answers.recommend <= 6                 | 1 | needs a name behind it
                    has(answers)                            | 4 | needs a name behind it
                    answers.anything_else.matches('(')      | 31 | no pattern RE2 can read
                    """)
    void refusesWhatCouldOnlyFailWhenSomebodyAnswers(String source, int offset, String words) {
        assertThat(bad(source).what()).contains(words);
        assertThat(bad(source).offset()).isEqualTo(offset);
    }

    @Test
    void whatIsGoodWithOneTypeIsNotWithAnother() {
        ConditionCompiler texts = new ConditionCompiler(Map.of("answers", Map.of("recommend", ValueType.TEXT)));

        assertThat(COMPILER.compile("answers.recommend <= 6")).isInstanceOf(Good.class);
        assertThat(texts.compile("answers.recommend <= 7")).isInstanceOf(Bad.class);
        assertThat(COMPILER.compile("answers.recipient == '\\101'")).isInstanceOf(Good.class);
        assertThat(COMPILER.compile("answers.recipient == '\\999'")).isInstanceOf(Bad.class);
    }

    @Test
    void takesNoMoreThanItCanChew() {
        assertThat(COMPILER.compile("(".repeat(200) + "answers.recommend" + ")".repeat(200) + " <= 6"))
                .isInstanceOf(Bad.class);
        assertThat(COMPILER.compile("answers.recommend <= 6" + " || answers.recommend == 7".repeat(60)))
                .isInstanceOf(Bad.class);
    }
}
