package dev.earshot.catalog.reader.text;

import dev.earshot.catalog.reader.rule.Outline;
import dev.earshot.catalog.reader.rule.Outline.Asked;
import dev.earshot.catalog.reader.rule.Scope;
import dev.earshot.catalog.reader.rule.Vocabulary;
import dev.earshot.platform.cel.ConditionCompiler;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.survey.question.Blanks;
import dev.earshot.survey.question.Blanks.Blank;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks at the blanks of one survey's texts: whether what they name is known where they stand. */
public final class BlankReader {

    /** Braces around something that looks like a name, closed or not. */
    private static final Pattern ALMOST = Pattern.compile(
            "\\{\\s*(answers?|orders?|customers?|tickets?|returns?|shop)\\s*[._:-]\\s*[\\p{L}0-9_.-]{0,80}[^{}]{0,80}\\}?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME = Pattern.compile("[A-Za-z]+\\s*[._:-]\\s*[A-Za-z][A-Za-z0-9_-]*");

    private final Outline outline;
    private final Vocabulary vocabulary;
    private final Findings findings;

    public BlankReader(Outline outline, Vocabulary vocabulary, Findings findings) {
        this.outline = outline;
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    /** The names of the blanks in these words, so that translations can be compared. */
    Set<String> check(Scalar words, Scope scope) {
        String text = words.text();
        if (text.indexOf('{') < 0) {
            return Set.of();
        }
        Set<Integer> known = new HashSet<>();
        Set<String> names = new TreeSet<>();
        for (Blank blank : Blanks.in(text)) {
            known.add(blank.at());
            names.add(blank.name());
            check(words, blank, scope);
        }
        Matcher almost = ALMOST.matcher(text);
        for (int from = 0; almost.find(from); from = almost.start() + 1) {
            if (!known.contains(almost.start())) {
                warnOfAlmost(words, almost);
            }
        }
        return names;
    }

    private void check(Scalar words, Blank blank, Scope scope) {
        String name = blank.name();
        if (!scope.facts()) {
            tell(words, blank, "\"{" + name + "}\" cannot be filled in here. Write the words out", Optional.empty());
        } else if (!vocabulary.blanks().contains(name)) {
            if (name.startsWith("answers.") && isStatementOrUnclear(name)) {
                return;
            }
            Optional<String> meant = vocabulary.nearest(name);
            tell(
                    words,
                    blank,
                    "\"{" + name + "}\" is nothing that can be filled in"
                            + (meant.isPresent()
                                    ? ""
                                    : ". Known are "
                                            + vocabulary.blanks().stream().collect(Collectors.joining(", "))),
                    meant.map(near -> "{" + near + "}"));
        } else if (name.startsWith("answers.")) {
            Asked asked = outline.asked().get(ConditionCompiler.name(name.substring("answers.".length())));
            if (asked != null && !scope.knows(asked)) {
                tell(
                        words,
                        blank,
                        "\"{" + name + "}\" is not answered yet where this is read. Name a question that stands before",
                        Optional.empty());
            } else if (asked != null && !scope.isSure(asked)) {
                warnOfNothing(words, blank);
            }
        } else if (!name.equals(Vocabulary.SHOP) && !scope.isSure(ConditionCompiler.name(name))) {
            warnOfNothing(words, blank);
        }
    }

    private boolean isStatementOrUnclear(String name) {
        String id = name.substring("answers.".length());
        return outline.parts().stream()
                .anyMatch(part ->
                        part.type().isEmpty() && part.id().filter(id::equals).isPresent());
    }

    private void warnOfNothing(Scalar words, Blank blank) {
        if (blank.otherwise().isEmpty()) {
            findings.warning(
                    words.line(),
                    words.columnOf(blank.at()),
                    "\"{" + blank.name() + "}\" is empty where it is not known. Say what to show then, as in \"{"
                            + blank.name() + "|there}\"");
        }
    }

    private void warnOfAlmost(Scalar words, Matcher almost) {
        Matcher name = NAME.matcher(almost.group());
        String meant = !name.find()
                ? ""
                : vocabulary
                        .nearest(name.group().replaceAll("\\s", "").replaceFirst("[_:-]", "."))
                        .map(near -> ". Perhaps {" + near + "} is meant")
                        .orElse("");
        findings.warning(
                words.line(),
                words.columnOf(almost.start()),
                "\"" + Part.shortened(almost.group()) + "\" looks like a blank and is shown as it stands. A blank is"
                        + " written {customer.firstName|there}"
                        + meant);
    }

    private void tell(Scalar words, Blank blank, String what, Optional<String> hint) {
        findings.newProblem(words.line(), words.columnOf(blank.at()), what, hint);
    }
}
