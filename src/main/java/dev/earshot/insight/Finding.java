package dev.earshot.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The sentence on top of a page: what a busy person could act on without reading further. */
public record Finding(List<Part> parts) {

    /** @param figure whether it is set in bold */
    public record Part(String words, boolean figure) {}

    public static final Finding NONE = new Finding(List.of());

    public Finding say(String words) {
        return with(new Part(words, false));
    }

    public Finding figure(String figure) {
        return with(new Part(figure, true));
    }

    public String text() {
        return parts.stream().map(Part::words).collect(Collectors.joining());
    }

    private Finding with(Part part) {
        List<Part> longer = new ArrayList<>(parts);
        longer.add(part);
        return new Finding(List.copyOf(longer));
    }
}
