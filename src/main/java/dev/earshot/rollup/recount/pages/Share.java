package dev.earshot.rollup.recount.pages;

import java.util.List;

/**
 * The segments counted in one reading of the answers: those whose number leaves {@code rest} when divided by {@code parts}.
 * Where all fit into the heap at once, there is one share.
 */
public record Share(int parts, int rest) {

    public static final Share WHOLE = new Share(1, 0);

    /** The one with everybody first: whoever takes them off a pile counts it last, as all who store answers want its rows. */
    public List<Share> halves() {
        if (parts > Integer.MAX_VALUE / 2) {
            throw new IllegalStateException("the counts of one segment alone do not fit into memory");
        }
        return List.of(new Share(2 * parts, rest), new Share(2 * parts, rest + parts));
    }

    public boolean holds(int segment) {
        return segment % parts == rest;
    }

    /** Quarters of an hour are everybody's. */
    public boolean holdsEverybody() {
        return rest == 0;
    }
}
