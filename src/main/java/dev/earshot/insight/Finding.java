package dev.earshot.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The sentence on top of a page: what a busy person could act on without reading further. */
public record Finding(List<Part> parts) {

    /** @param figure whether it is set in bold */
    public record Part(String words, boolean figure) {}

    public static final Finding NONE = new Finding(List.of());

    /** Around a figure within a translated sentence: characters nobody writes. */
    private static final char OPEN = '\uE000';

    private static final char CLOSE = '\uE001';

    /** A figure to be put into a translated sentence that {@link #of} takes apart again. */
    public static String marked(String figure) {
        return OPEN + figure + CLOSE;
    }

    /** A sentence in which figures are {@linkplain #marked marked}. */
    public static Finding of(String sentence) {
        Finding finding = NONE;
        for (String part : sentence.split("(?=" + OPEN + ")|(?<=" + CLOSE + ")")) {
            boolean figure = part.charAt(0) == OPEN;
            finding = figure ? finding.figure(part.substring(1, part.length() - 1)) : finding.say(part);
        }
        return finding;
    }

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
