package dev.earshot.catalog.importing.draft;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes ids out of other people's names: small letters, digits, "-" and "_", each once. */
public final class Ids {

    private static final int LONGEST = 48;

    /** Names the form needs for itself, and words conditions cannot use as a name. */
    private static final Set<String> TAKEN = Set.of(
            "lang", "page", "key", "finish", "score", "in", "contact", "shown", "since", "rev", "true", "false",
            "null");

    private final Set<String> used = new HashSet<>();

    /** An id like {@code wanted}, which no other has; {@code otherwise} where nothing is left of it. */
    public String question(String wanted, String otherwise) {
        String tidy = tidy(wanted);
        if (tidy.isEmpty()) {
            tidy = otherwise;
        } else if (!Character.isLetter(tidy.charAt(0))) {
            tidy = "q-" + tidy;
        }
        return unique(TAKEN.contains(tidy) ? tidy + "-question" : tidy);
    }

    /** The value of an option. */
    public String value(String wanted, String otherwise) {
        String tidy = tidy(wanted);
        return unique(tidy.isEmpty() ? otherwise : tidy);
    }

    /** "speed-of-delivery" for "Speed of delivery", "firstName" and "Größe" become "first-name" and "grosse". */
    public static String tidy(String written) {
        String plain = Normalizer.normalize(PlainText.cut(written, 200).replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
        String tidy = plain.replaceAll("[^a-z0-9_]+", "-").replaceAll("^[-_]+|[-_]+$", "");
        if (tidy.length() <= LONGEST) {
            return tidy;
        }
        String short_ = tidy.substring(0, LONGEST);
        int word = short_.lastIndexOf('-');
        return (word > LONGEST / 2 ? short_.substring(0, word) : short_).replaceAll("[-_]+$", "");
    }

    /** In conditions "-" is written "_": ids that differ only there count as the same. */
    private String unique(String id) {
        String candidate = id;
        for (int i = 2; !used.add(candidate.replace('-', '_')); i++) {
            candidate = id + "-" + i;
        }
        return candidate;
    }
}
