package dev.earshot.insight.segment;

import dev.earshot.platform.page.Format;
import dev.earshot.rollup.filter.Crossed;

/**
 * Why something is missing from a comparison.
 *
 * @param count of what the sentence counts
 * @param english as files and the API say it
 */
record Remark(Kind kind, long count, String english) {

    enum Kind {
        HELD_BACK,
        INCOMPLETE,
        MANY,
        SLOW
    }

    static Remark heldBack(int pairs) {
        return new Remark(
                Kind.HELD_BACK,
                pairs,
                pairs + (pairs == 1 ? " pair is" : " pairs are")
                        + " held back, so that nobody can be recognised. Longer periods show more.");
    }

    static Remark of(Crossed.TooMuch tooMuch) {
        Kind kind =
                switch (tooMuch.why()) {
                    case INCOMPLETE -> Kind.INCOMPLETE;
                    case MANY -> Kind.MANY;
                    case SLOW -> Kind.SLOW;
                };
        return new Remark(kind, tooMuch.most(), tooMuch.sentence());
    }

    String in(SegmentMessages words, Format format) {
        return switch (kind) {
            case HELD_BACK -> count == 1 ? words.onePairHeldBack() : words.pairsHeldBack(format.count(count));
            case INCOMPLETE -> words.incomplete();
            case MANY -> words.tooMany(format.count(count));
            case SLOW -> words.tooSlow();
        };
    }
}
