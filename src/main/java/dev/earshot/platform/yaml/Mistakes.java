package dev.earshot.platform.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Collects every mistake of a file, so that an operator mends them in one go. */
public final class Mistakes {

    private final String file;
    private final List<Mistake> found = new ArrayList<>();

    public Mistakes(String file) {
        this.file = file;
    }

    public void add(Mark at, String sentence) {
        found.add(new Mistake(file, at, sentence));
    }

    /** A word that is none of those allowed here, with the one that was probably meant. */
    public void addUnknown(Mark at, String what, String word, Collection<String> allowed) {
        String advice = NearestWord.to(word, allowed)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("Known here: " + String.join(", ", allowed) + ".");
        add(at, what + " \"" + word + "\" is unknown. " + advice);
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** In the order of the file. */
    public List<Mistake> list() {
        return found.stream()
                .sorted(Comparator.comparing(
                        Mistake::at, Comparator.comparingInt(Mark::line).thenComparingInt(Mark::column)))
                .toList();
    }
}
