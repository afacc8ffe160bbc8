package dev.earshot.insight;

import java.util.Optional;

/** How a customer is named beside what they said: "Ilse M.". */
public final class ShortName {

    private ShortName() {}

    /** Empty where the first name is not known. */
    public static Optional<String> of(Optional<String> first, Optional<String> last) {
        String initial = last.filter(name -> !name.isBlank())
                .map(name -> " " + name.substring(0, name.offsetByCodePoints(0, 1)) + ".")
                .orElse("");
        return first.filter(name -> !name.isBlank()).map(name -> name + initial);
    }
}
