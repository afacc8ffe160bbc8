package dev.earshot.catalog.reader.rule;

import dev.earshot.catalog.reader.rule.Outline.Asked;
import dev.earshot.platform.cel.ConditionCompiler;
import dev.earshot.platform.cel.ConditionCompiler.Bad;
import dev.earshot.platform.cel.ConditionCompiler.Compiled;
import dev.earshot.platform.cel.ConditionCompiler.Good;
import dev.earshot.platform.cel.ConditionCompiler.Name;
import dev.earshot.platform.yaml.Fields;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.survey.question.Condition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the conditions of one survey. */
public final class ConditionReader {

    private final Outline outline;
    private final Vocabulary vocabulary;
    private final Findings findings;
    private final OptionWords optionWords;
    private final Map<String, Compiled> compiled = new HashMap<>();

    /** Made for the first condition: most surveys have none, and making one takes milliseconds. */
    private @Nullable ConditionCompiler compiler;

    public ConditionReader(Outline outline, Vocabulary vocabulary, Findings findings) {
        this.outline = outline;
        this.vocabulary = vocabulary;
        this.findings = findings;
        this.optionWords = new OptionWords(outline);
    }

    /** {@link Condition#ALWAYS} where there is none, or it is wrong, which is then told. */
    public Condition read(Fields fields, String key, Scope scope) {
        return optional(fields, key, scope).orElse(Condition.ALWAYS);
    }

    public Optional<Condition> optional(Fields fields, String key, Scope scope) {
        return fields.scalar(key).flatMap(written -> read(written, scope));
    }

    private Optional<Condition> read(Scalar written, Scope scope) {
        String source = written.text();
        if (namesUnclear(source)) {
            return Optional.empty();
        }
        Compiled result = compiled.computeIfAbsent(source, text -> compiler().compile(text));
        if (result instanceof Bad bad) {
            List<Bad> strangers = compiler().strangers(source);
            (strangers.isEmpty() ? List.of(bad) : strangers)
                    .forEach(each -> findings.problem(
                            written.line(), written.columnOf(each.offset()), each.what(), each.hint()));
            return Optional.empty();
        }
        for (Name name : ConditionCompiler.namesIn(source)) {
            if (name.group().equals("answers")) {
                checkPlace(written, name, scope);
            }
        }
        optionWords.check(written, findings);
        return Optional.of(((Good) result).condition());
    }

    /** What is wrong with the question it reads is told there. */
    private boolean namesUnclear(String source) {
        return source.length() <= ConditionCompiler.MOST
                && ConditionCompiler.namesIn(source).stream()
                        .anyMatch(name -> name.group().equals("answers") && outline.isUnclear(name.field()));
    }

    private void checkPlace(Scalar written, Name name, Scope scope) {
        Optional<Asked> asked = Optional.ofNullable(outline.asked().get(name.field()));
        String whole = "\"answers." + name.field() + "\"";
        if (outline.isAmbiguous(name.field())) {
            tell(written, name, whole + " can be two questions, for - is written _ here. Give one another id");
        } else if (asked.isPresent() && !scope.knows(asked.get())) {
            tell(
                    written,
                    name,
                    !scope.early().isEmpty()
                            ? whole + " is not known yet: " + scope.early()
                            : asked.get().place() == scope.place()
                                    ? whole + " is answered here, so it is not known yet. Read a question before it"
                                    : whole + " is answered later. A condition reads what stands before it");
        }
    }

    private void tell(Scalar written, Name name, String what) {
        findings.problem(written.line(), written.columnOf(name.at()), what, Optional.empty());
    }

    private ConditionCompiler compiler() {
        ConditionCompiler made = compiler;
        if (made == null) {
            made = new ConditionCompiler(vocabulary.conditions());
            compiler = made;
        }
        return made;
    }
}
