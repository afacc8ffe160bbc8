package dev.earshot.catalog.schema;

/**
 * One key of a group.
 *
 * @param needed whether the group is wrong without it
 * @param says what it is, in a sentence an editor shows
 */
public record Key(String name, Shape shape, boolean needed, String says) {

    static Key key(String name, Shape shape, String says) {
        return new Key(name, shape, false, says);
    }

    static Key needed(String name, Shape shape, String says) {
        return new Key(name, shape, true, says);
    }
}
