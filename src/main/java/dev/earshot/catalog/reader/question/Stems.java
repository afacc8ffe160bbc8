package dev.earshot.catalog.reader.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Words to look for in a text: whole ones, beginnings and parts. Quicker than a regular expression over every language. */
record Stems(Set<String> whole, List<String> beginnings, List<String> parts) {

    /** @param list with spaces between: "easy", "recommend*" for a beginning, "*empfehl*" for a part */
    static Stems of(String list) {
        Stems stems = new Stems(new HashSet<>(), new ArrayList<>(), new ArrayList<>());
        for (String stem : list.split(" ")) {
            if (stem.startsWith("*")) {
                stems.parts.add(stem.replace("*", ""));
            } else if (stem.endsWith("*")) {
                stems.beginnings.add(stem.replace("*", ""));
            } else if (!stem.isEmpty()) {
                stems.whole.add(stem);
            }
        }
        return stems;
    }

    boolean areIn(String text) {
        return firstIn(text).isPresent();
    }

    /** The first word of the text that is one of these, in small letters. */
    Optional<String> firstIn(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        for (int start = 0; start < small.length(); ) {
            int end = start;
            while (end < small.length() && Character.isLetter(small.charAt(end))) {
                end++;
            }
            if (end > start && isOne(small.substring(start, end))) {
                return Optional.of(small.substring(start, end));
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private boolean isOne(String word) {
        return whole.contains(word)
                || beginnings.stream().anyMatch(word::startsWith)
                || parts.stream().anyMatch(word::contains);
    }
}
