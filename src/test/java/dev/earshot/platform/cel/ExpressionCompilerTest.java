package dev.earshot.platform.cel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionCompilerTest {

    private static final Map<String, Object> BODY = Map.of(
            "status",
            "paid",
            "total",
            64.8,
            "count",
            3L,
            "cancelled",
            Expression.NOTHING,
            "tags",
            List.of("a", "b"),
            "meta",
            List.of(Map.of("key", "lang", "value", "de")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "body.status == 'paid'",
                "body.total > 50",
                "body.count >= 2.5",
                "body.cancelled == null",
                "!has(body.absent) || body.absent == 1",
                "body.?absent.orValue('x') == 'x'",
                "'a' in body.tags",
                "body.meta.exists(m, m.key == 'lang' && m.value == 'de')",
                "headers['x-topic'].startsWith('orders/')",
                "topic.split('/')[1] == 'paid'",
                "order.total < 70 && has(order.total)"
            })
    void comesOutTrue(String source) throws Exception {
        assertThat(ExpressionCompiler.condition(source).evaluate(values())).isEqualTo(new Expression.Value(true));
    }

    @Test
    void tellsAMissingKeyFromNo() throws Exception {
        assertThat(ExpressionCompiler.condition("body.absent == 'paid'").evaluate(values()))
                .isEqualTo(new Expression.Failed("there is no \"absent\""));
        assertThat(ExpressionCompiler.condition("body.status > 5").evaluate(values()))
                .isEqualTo(new Expression.Failed("the values do not fit together"));
    }

    @Test
    void namesNoValueWhereItFails() throws Exception {
        assertThat(ExpressionCompiler.value("body[body.status]").evaluate(values()))
                .isEqualTo(new Expression.Failed("it cannot be worked out for this message"));
        assertThat(ExpressionCompiler.value("int(body.status)").evaluate(values()))
                .isEqualTo(new Expression.Failed("it cannot be worked out for this message"));
    }

    @ParameterizedTest
    @CsvSource({"body.total,64.8", "body.count * 2,6", "body.status + '!',paid!", "body.count > 1,true"})
    void givesValues(String source, String text) throws Exception {
        Expression.Result result = ExpressionCompiler.value(source).evaluate(values());
        assertThat(Expression.text(((Expression.Value) result).value())).contains(text);
    }

    @Test
    void endsLoopsInLoops() throws Exception {
        List<Long> many = Collections.nCopies(300, 1L);
        Expression nested = ExpressionCompiler.condition("body.all(a, body.all(b, body.all(c, body.all(d, a == b))))");
        Map<String, Object> values = values();
        values.put("body", many);
        assertThat(nested.evaluate(values))
                .isEqualTo(new Expression.Failed("it takes more than 2000 rounds of its loops"));
    }

    @Test
    void endsWhatIsSlowWithinItsLoops() throws Exception {
        Expression slow = ExpressionCompiler.condition("body.list.all(a, body.text.matches('(x+x+)+y|.*z.*w'))");
        Map<String, Object> values = values();
        values.put("body", Map.of("list", Collections.nCopies(1_900, 1L), "text", "x".repeat(200_000) + "y"));
        assertThat(slow.evaluate(values)).isEqualTo(new Expression.Failed("it takes too long"));
        assertThat(ExpressionCompiler.condition("body.count == 3").evaluate(values()))
                .isEqualTo(new Expression.Value(true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "boddy.status == 'paid'|\"boddy\" is not known here",
                "body.status = 'paid'|\"=\" is written == here",
                "topic|a condition has to come out true or false. Compare it with something",
                "body.status ==|the expression ends too early",
                "topic > 5|\">\" does not go with what stands beside it",
                "topic.matches('(')|this is no pattern RE2 can read: missing closing )"
            })
    void explainsWhatIsNone(String source, String what) {
        assertThatThrownBy(() -> ExpressionCompiler.condition(source)).hasMessage(what);
    }

    @Test
    void isNoLongerThanItMayBe() {
        assertThatThrownBy(() -> ExpressionCompiler.condition("topic == '" + "x".repeat(2_000) + "'"))
                .hasMessage("an expression has at most 2000 characters. Shorten it");
    }

    private static Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("body", BODY);
        values.put("headers", Map.of("x-topic", "orders/paid"));
        values.put("topic", "orders/paid");
        values.put("order", Map.of("total", 64.8));
        return values;
    }
}
