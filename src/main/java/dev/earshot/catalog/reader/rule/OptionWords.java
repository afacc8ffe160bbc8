package dev.earshot.catalog.reader.rule;

import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.NearestWord;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks whether the words a condition compares a choice with are among its options: CEL takes any text. */
record OptionWords(Outline outline) {

    private static final String WORD = "(?:'([^'\\\\]{0,80})'|\"([^\"\\\\]{0,80})\")";

    private static final Pattern AFTER = Pattern.compile("answers\\s*\\.\\s*(\\w+)\\s*[!=]=\\s*" + WORD);
    private static final Pattern BEFORE = Pattern.compile(WORD + "\\s*(?:[!=]=|in)\\s*answers\\s*\\.\\s*(\\w+)");

    void check(Scalar condition, Findings findings) {
        Matcher after = AFTER.matcher(condition.text());
        while (after.find()) {
            check(condition, after, 1, 2, findings);
        }
        Matcher before = BEFORE.matcher(condition.text());
        while (before.find()) {
            check(condition, before, 3, 1, findings);
        }
    }

    private void check(Scalar condition, Matcher found, int name, int word, Findings findings) {
        Outline.Asked asked = outline.asked().get(found.group(name));
        int group = found.group(word) != null ? word : word + 1;
        String written = found.group(group);
        if (asked != null && !asked.options().isEmpty() && !asked.options().contains(written)) {
            String meant = NearestWord.to(written, asked.options())
                    .map(option -> ". Perhaps \"" + option + "\" is meant")
                    .orElse(". It has: " + String.join(", ", asked.options()));
            findings.warning(
                    condition.line(),
                    condition.columnOf(found.start(group)),
                    "\"" + written + "\" is no option of \"" + asked.id() + "\"" + meant);
        }
    }
}
