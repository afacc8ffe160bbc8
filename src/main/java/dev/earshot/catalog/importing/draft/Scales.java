package dev.earshot.catalog.importing.draft;

import java.util.Optional;

/** Finds which of our scales another tool's rating is. */
public final class Scales {

    public enum Meaning {
        RECOMMEND,
        SATISFACTION,
        EFFORT,
        ANY
    }

    /** One of the looks of a csat question, and the word for it. */
    public enum Look {
        NUMBERS("numbers"),
        STARS("stars"),
        FACES("faces");

        private final String word;

        Look(String word) {
            this.word = word;
        }
    }

    /** @param own the keys its type has */
    public record Scale(String type, Keys own) {}

    private Scales() {}

    /** Empty where no scale of ours has these numbers. */
    public static Optional<Scale> find(
            int from, int to, Look look, Meaning meaning, Optional<Words> low, Optional<Words> high) {
        Keys ends = new Keys().put("low", low).put("high", high);
        if (from == 0 && to == 10) {
            return Optional.of(new Scale(meaning == Meaning.RECOMMEND ? "nps" : "rating", ends));
        }
        if (from != 1) {
            return Optional.empty();
        }
        return switch (to) {
            case 3 -> Optional.of(csat(to, look, ends));
            case 5 -> Optional.of(five(look, meaning, ends));
            case 7 -> Optional.of(meaning == Meaning.EFFORT ? new Scale("ces", ends) : csat(to, look, ends));
            case 10 -> Optional.of(new Scale("rating", new Keys().put("from", 1).putAll(ends)));
            default -> Optional.empty();
        };
    }

    private static Scale five(Look look, Meaning meaning, Keys ends) {
        if (meaning == Meaning.EFFORT) {
            return new Scale("ces", new Keys().put("points", 5).putAll(ends));
        }
        boolean bare = !ends.has("low") && !ends.has("high");
        return look == Look.STARS && bare && meaning == Meaning.ANY ? new Scale("stars", ends) : csat(5, look, ends);
    }

    private static Scale csat(int points, Look look, Keys ends) {
        Keys keys = new Keys();
        if (points != 5) {
            keys.put("points", points);
        }
        boolean usual = points == 7 ? look != Look.STARS : look == Look.FACES;
        if (!usual) {
            keys.put("look", look.word);
        }
        return new Scale("csat", keys.putAll(ends));
    }
}
