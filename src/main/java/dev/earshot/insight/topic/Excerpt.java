package dev.earshot.insight.topic;

import dev.earshot.insight.topic.Quote.Part;
import dev.earshot.score.topic.Mention.Span;
import java.util.ArrayList;
import java.util.List;

/** A long comment around the words that were found in it. */
final class Excerpt {

    static final int LONGEST = 240;

    private static final int BEFORE = 80;

    private Excerpt() {}

    /** @param spans in order, one at least */
    static List<Part> of(String text, List<Span> spans, int longest) {
        int start = start(text, spans.get(0).start(), longest);
        int end = end(text, start, longest);
        List<Part> parts = new ArrayList<>();
        int from = start;
        for (Span span : spans) {
            if (span.end() <= end && span.start() >= from) {
                add(parts, text.substring(from, span.start()), false);
                add(parts, text.substring(span.start(), span.end()), true);
                from = span.end();
            }
        }
        add(parts, text.substring(from, end), false);
        if (start > 0) {
            parts.add(0, new Part("… ", false));
        }
        if (end < text.length()) {
            parts.add(new Part(" …", false));
        }
        return List.copyOf(parts);
    }

    private static void add(List<Part> parts, String text, boolean hit) {
        if (!text.isEmpty()) {
            parts.add(new Part(text.replaceAll("\\s+", " "), hit));
        }
    }

    private static int start(String text, int hit, int longest) {
        if (text.length() <= longest || hit <= BEFORE) {
            return 0;
        }
        int space = text.indexOf(' ', hit - BEFORE);
        return space < 0 || space > hit ? hit : space + 1;
    }

    private static int end(String text, int start, int longest) {
        if (text.length() - start <= longest) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', start + longest);
        return space <= start + BEFORE ? start + longest : space;
    }
}
