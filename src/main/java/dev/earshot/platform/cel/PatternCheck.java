package dev.earshot.platform.cel;

import com.google.re2j.PatternSyntaxException;
import dev.earshot.platform.cel.ConditionCompiler.Bad;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks whether the patterns of a condition are any: CEL reads them only when somebody answers. */
final class PatternCheck {

    private static final Pattern MATCHES = Pattern.compile("\\bmatches\\s*\\(\\s*('[^'\\\\]*'|\"[^\"\\\\]*\")\\s*\\)");

    private PatternCheck() {}

    /** Patterns with escapes are left to CEL: what they say is known only after it has read them. */
    static Optional<Bad> check(String source) {
        Matcher matcher = MATCHES.matcher(source);
        while (matcher.find()) {
            String quoted = matcher.group(1);
            try {
                com.google.re2j.Pattern.compile(quoted.substring(1, quoted.length() - 1));
            } catch (PatternSyntaxException e) {
                return Optional.of(new Bad(
                        matcher.start(1) + 1,
                        "this is no pattern RE2 can read: " + e.getDescription(),
                        Optional.empty()));
            }
        }
        return Optional.empty();
    }
}
