package dev.earshot.platform.yaml;

import dev.earshot.platform.yaml.YamlNode.Scalar;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects what is found in one file, so that all of it is told at once, and once only. */
public final class Findings {

    /** Most problems told of one file; whoever has more starts with these. */
    static final int MOST = 200;

    private static final int MOST_CHARACTERS = 2_000;

    /** Control characters, marks that turn the direction of writing, line ends, and halves of characters. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}\\p{Cn}]");

    private final String file;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Set<Warning> warnings = new LinkedHashSet<>();

    private final boolean wasGood;

    /** @param file path as findings shall name it */
    public Findings(String file) {
        this(file, false);
    }

    /** @param wasGood whether it was read without a problem before: what has become a rule since is a warning then */
    public Findings(String file, boolean wasGood) {
        this.file = file;
        this.wasGood = wasGood;
    }

    /** Something that was no problem in an earlier version of the language. */
    public void newProblem(int line, int column, String what, Optional<String> hint) {
        if (wasGood) {
            warning(line, column, what);
        } else {
            problem(line, column, what, hint);
        }
    }

    public void problem(YamlNode at, String what) {
        problem(at, what, Optional.empty());
    }

    public void problem(YamlNode at, String what, Optional<String> hint) {
        problem(at.line(), at.column(), what, hint);
    }

    /** @param line 0, as {@code column}, where the problem is the file as a whole */
    public void problem(int line, int column, String what, Optional<String> hint) {
        if (problems.size() < MOST) {
            problems.add(new Problem(file, line, column, printable(what), hint.map(Findings::printable)));
        }
    }

    /**
     * A word that is none of {@code known}.
     *
     * @param choice introduces all of them where none is near: "Write one of"
     */
    public void unknown(Scalar word, String what, String choice, Collection<String> known) {
        if (problems.size() >= MOST) {
            return;
        }
        Optional<String> meant = NearestWord.to(word.text(), known);
        problem(word, meant.isPresent() ? what : what + ". " + choice + ": " + String.join(", ", known), meant);
    }

    /** The warning is also returned, for those who keep it with what it is about. */
    public Warning warning(YamlNode at, String what) {
        return warning(at.line(), at.column(), what);
    }

    public Warning warning(int line, int column, String what) {
        Warning warning = new Warning(file, line, column, printable(what));
        if (warnings.size() < MOST) {
            warnings.add(warning);
        }
        return warning;
    }

    /** A file is quoted in findings, and terminals obey what stands in them: signs nobody sees are spelt out. */
    private static String printable(String said) {
        String seen = UNSEEN.matcher(said)
                .replaceAll(sign -> "U+%04X".formatted(sign.group().codePointAt(0)));
        return seen.length() <= MOST_CHARACTERS ? seen : Findings.cut(seen) + " …";
    }

    private static String cut(String said) {
        boolean splitsPair = Character.isHighSurrogate(said.charAt(MOST_CHARACTERS - 1));
        return said.substring(0, splitsPair ? MOST_CHARACTERS - 1 : MOST_CHARACTERS);
    }

    /** Whether there is no problem yet; warnings do not count. */
    public boolean sound() {
        return problems.isEmpty();
    }

    /** In reading order. */
    public List<Problem> problems() {
        return problems.stream().sorted(Finding.IN_READING_ORDER).toList();
    }

    /** In reading order. */
    public List<Warning> warnings() {
        return warnings.stream().sorted(Finding.IN_READING_ORDER).toList();
    }
}
