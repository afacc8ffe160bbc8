package dev.earshot.platform.cel;

import com.google.common.primitives.UnsignedLong;
import dev.cel.common.values.NullValue;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime.Program;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A compiled expression over open data. Two with the same text are equal. */
public final class Expression {

    /** What came out. */
    public sealed interface Result {}

    public record Value(Object value) implements Result {}

    /** @param reason without the last full stop; names no value of the data: it may be personal */
    public record Failed(String reason) implements Result {}

    private static final Pattern MISSING = Pattern.compile("key '([^']*)' is not present", Pattern.DOTALL);

    private final String source;
    private final Program program;

    Expression(String source, Program program) {
        this.source = source;
        this.program = program;
    }

    /** As written. */
    public String source() {
        return source;
    }

    /** @param values by name: Long, Double, String, Boolean, List, Map and null as {@link #NOTHING}, nothing else */
    public Result evaluate(Map<String, ?> values) {
        try {
            return new Value(Watchdog.run(() -> program.eval(values)));
        } catch (CelEvaluationException e) {
            return new Failed(words(String.valueOf(e.getMessage())));
        } catch (Watchdog.Stopped e) {
            return new Failed(String.valueOf(e.getMessage()));
        } catch (Exception e) {
            return new Failed("the values do not fit together");
        }
    }

    /** The value as text; empty for lists, groups and what is nothing. */
    public static Optional<String> text(Object value) {
        boolean plain = value instanceof String
                || value instanceof Long
                || value instanceof Boolean
                || value instanceof UnsignedLong
                || value instanceof Instant
                || value instanceof Duration;
        if (value instanceof Double number) {
            return Double.isFinite(number)
                    ? Optional.of(java.math.BigDecimal.valueOf(number).toPlainString())
                    : Optional.empty();
        }
        return plain ? Optional.of(value.toString()) : Optional.empty();
    }

    /** What {@code null} is in CEL. */
    public static final Object NOTHING = NullValue.NULL_VALUE;

    private String words(String said) {
        Matcher missing = MISSING.matcher(said);
        if (missing.find()) {
            // A key that was computed is a value.
            String key = missing.group(1);
            return source.contains(key) ? "there is no \"" + key + "\"" : "there is no such key";
        }
        if (said.contains("Iteration budget")) {
            return "it takes more than " + ExpressionCompiler.MOST_ROUNDS + " rounds of its loops";
        }
        if (said.contains("No matching overload")) {
            return "the values do not fit together";
        }
        return "it cannot be worked out for this message";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Expression expression && expression.source.equals(source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return source;
    }
}
