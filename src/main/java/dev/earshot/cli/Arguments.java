package dev.earshot.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was typed after the jar's name.
 *
 * @param command the first word; "" for none, "help" for {@code --help}
 * @param words what follows it
 * @param options flags by name, with their value or ""
 */
record Arguments(String command, List<String> words, Map<String, String> options) {

    private static final Set<String> WITH_VALUE = Set.of(
            "--as",
            "--days",
            "--out",
            "--role",
            "--email",
            "--name",
            "--url",
            "--event",
            "--state",
            "--source",
            "--survey",
            "--encoding");

    private static final Set<String> FLAGS = Set.of(
            "--check",
            "--demo",
            "--help",
            "--json",
            "--password-stdin",
            "--read-only",
            "--dry-run",
            "--good-lines",
            "--skip-bad",
            "--all-rejected");

    static Arguments of(String... args) {
        List<String> words = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < args.length; i++) {
            String argument = args[i];
            if (WITH_VALUE.contains(argument) && i + 1 < args.length) {
                options.put(argument, args[++i]);
            } else if (argument.startsWith("-")) {
                options.put(argument.equals("-h") ? "--help" : argument, "");
            } else {
                words.add(argument);
            }
        }
        boolean help = options.containsKey("--help") || words.equals(List.of("help"));
        String command = help ? "help" : words.isEmpty() ? "" : words.remove(0);
        return new Arguments(command, words, options);
    }

    /** An option no command knows, or one without its value: a typing error must not do something else. */
    Optional<String> unknownOption() {
        return options.entrySet().stream()
                .filter(option -> option.getValue().isEmpty() && !FLAGS.contains(option.getKey()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    Optional<String> word(int index) {
        return index < words.size() ? Optional.of(words.get(index)) : Optional.empty();
    }
}
