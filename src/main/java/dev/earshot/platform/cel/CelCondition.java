package dev.earshot.platform.cel;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime.Program;
import dev.earshot.survey.question.Answer;
import dev.earshot.survey.question.Condition;
import dev.earshot.survey.question.ConsentQuestion;
import dev.earshot.survey.question.Known;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A compiled condition. Two with the same text are equal: the names they were compiled with come from their survey. */
final class CelCondition implements Condition {

    private final String source;
    private final Set<String> answers;
    private final Memo<Program> program;
    private final Map<String, Map<String, ValueType>> names;

    CelCondition(String source, Set<String> answers, Memo<Program> program, Map<String, Map<String, ValueType>> names) {
        this.source = source;
        this.answers = Set.copyOf(answers);
        this.program = program;
        this.names = names;
    }

    @Override
    public Truth test(Known known) {
        Map<String, Map<String, Object>> values = new HashMap<>();
        names.keySet().forEach(group -> values.put(group, new HashMap<>()));
        known.answers().forEach((id, answer) -> bind(values, "answers", ConditionCompiler.name(id), answer));
        known.facts().forEach((name, fact) -> {
            int dot = name.indexOf('.');
            if (dot > 0) {
                bind(
                        values,
                        ConditionCompiler.group(name.substring(0, dot)),
                        ConditionCompiler.name(name.substring(dot + 1)),
                        fact);
            }
        });
        try {
            return Boolean.TRUE.equals(program.get().eval(values)) ? Truth.YES : Truth.NO;
        } catch (CelEvaluationException | IllegalStateException e) {
            return Truth.UNKNOWN;
        }
    }

    private void bind(Map<String, Map<String, Object>> values, String group, String field, Object given) {
        ValueType type = names.getOrDefault(group, Map.of()).get(field);
        if (type != null) {
            (given instanceof Answer answer ? value(type, answer) : value(type, (String) given))
                    .ifPresent(value -> values.computeIfAbsent(group, any -> new HashMap<>())
                            .put(field, value));
        }
    }

    private static Optional<Object> value(ValueType type, Answer answer) {
        if (answer instanceof Answer.Score score) {
            return type == ValueType.WHOLE ? Optional.of((long) score.value()) : Optional.empty();
        }
        if (answer instanceof Answer.Words words) {
            return type == ValueType.TEXT ? Optional.of(words.text()) : Optional.empty();
        }
        List<String> chosen = ((Answer.Choice) answer).values();
        return switch (type) {
            case TEXTS -> Optional.of(chosen);
            case TEXT -> Optional.of(chosen.get(0));
            case TRUTH -> Optional.of(chosen.contains(ConsentQuestion.GIVEN));
            case WHOLE, NUMBER -> Optional.empty();
        };
    }

    /** CEL knows whole numbers as long and all others as double. */
    private static Optional<Object> value(ValueType type, String fact) {
        try {
            return switch (type) {
                case WHOLE -> Optional.of(Long.valueOf(fact.strip()));
                case NUMBER -> Optional.of(Double.valueOf(fact.strip()));
                case TEXT -> Optional.of(fact);
                case TEXTS -> Optional.of(List.of(fact));
                case TRUTH -> Optional.of(Boolean.valueOf(fact.strip()));
            };
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public Set<String> answers() {
        return answers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CelCondition condition && condition.source.equals(source);
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
