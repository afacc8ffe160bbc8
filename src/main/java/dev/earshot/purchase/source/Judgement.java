package dev.earshot.purchase.source;

import dev.earshot.platform.cel.Expression;
import dev.earshot.purchase.source.field.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What conditions say of a message: yes, no, or that it cannot be decided.
 *
 * @param sentence why; empty where there is nothing to explain
 */
record Judgement(Truth truth, String sentence) {

    enum Truth {
        YES,
        NO,
        UNKNOWN
    }

    private static final Judgement YES = new Judgement(Truth.YES, "");
    private static final Judgement NO = new Judgement(Truth.NO, "");

    /** Whether all hold: no beats unknown. */
    static Judgement all(List<Expression> conditions, EventFields fields, Reading reading) {
        return of(conditions, fields, reading, Truth.NO, "when: %s is not so.", YES);
    }

    /** Whether one holds: yes beats unknown. */
    static Judgement any(List<Expression> conditions, EventFields fields, Reading reading) {
        return of(conditions, fields, reading, Truth.YES, "skip-when: %s.", NO);
    }

    boolean isYes() {
        return truth == Truth.YES;
    }

    boolean isNo() {
        return truth == Truth.NO;
    }

    private static Judgement of(
            List<Expression> conditions,
            EventFields fields,
            Reading reading,
            Truth decisive,
            String sentence,
            Judgement otherwise) {
        if (conditions.isEmpty()) {
            return otherwise;
        }
        Map<String, Object> values = new HashMap<>(reading.values());
        values.putAll(fields.groups());
        Judgement judgement = otherwise;
        for (Expression condition : conditions) {
            Expression.Result result = condition.evaluate(values);
            if (result instanceof Expression.Failed failed) {
                judgement = new Judgement(Truth.UNKNOWN, cannot(condition, failed.reason()));
            } else if (!(((Expression.Value) result).value() instanceof Boolean holds)) {
                judgement = new Judgement(Truth.UNKNOWN, cannot(condition, "it is neither true nor false"));
            } else if ((holds ? Truth.YES : Truth.NO) == decisive) {
                return new Judgement(decisive, sentence.formatted(condition));
            }
        }
        return judgement;
    }

    private static String cannot(Expression condition, String reason) {
        return "it cannot be decided whether " + condition + ": " + reason + ".";
    }
}
