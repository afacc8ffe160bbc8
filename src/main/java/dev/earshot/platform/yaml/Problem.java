package dev.earshot.platform.yaml;

import java.util.Optional;

/**
 * A mistake that keeps what stands there from being used.
 *
 * @param hint the known word that was probably meant
 */
public record Problem(String file, int line, int column, String what, Optional<String> hint) implements Finding {
    @Override
    public String toString() {
        return place() + ": " + what + "."
                + hint.map(word -> " Did you mean \"" + word + "\"?").orElse("");
    }
}
