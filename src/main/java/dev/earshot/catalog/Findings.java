package dev.earshot.catalog;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what is found in one file, so that all of it is told at once, and once only. */
final class Findings {

    private final String file;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Set<Warning> warnings = new LinkedHashSet<>();

    Findings(String file) {
        this.file = file;
    }

    void problem(YamlNode at, String what) {
        problem(at.line(), at.column(), what, Optional.empty());
    }

    void problem(YamlNode at, String what, Optional<String> hint) {
        problem(at.line(), at.column(), what, hint);
    }

    void problem(int line, int column, String what, Optional<String> hint) {
        problems.add(new Problem(file, line, column, what, hint));
    }

    void warning(YamlNode at, String what) {
        warnings.add(new Warning(file, at.line(), at.column(), what));
    }

    /** In reading order. */
    List<Problem> problems() {
        return problems.stream().sorted(Finding.IN_READING_ORDER).toList();
    }

    /** In reading order. */
    List<Warning> warnings() {
        return warnings.stream().sorted(Finding.IN_READING_ORDER).toList();
    }
}
