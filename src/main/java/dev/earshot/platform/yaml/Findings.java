package dev.earshot.platform.yaml;

import dev.earshot.platform.yaml.YamlNode.Scalar;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what is found in one file, so that all of it is told at once, and once only. */
public final class Findings {

    /** Most problems told of one file; whoever has more starts with these. */
    static final int MOST = 200;

    private final String file;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Set<Warning> warnings = new LinkedHashSet<>();

    /** @param file path as findings shall name it */
    public Findings(String file) {
        this.file = file;
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
            problems.add(new Problem(file, line, column, what, hint));
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
        Warning warning = new Warning(file, line, column, what);
        if (warnings.size() < MOST) {
            warnings.add(warning);
        }
        return warning;
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
