package dev.earshot.catalog.page;

import java.util.List;

/**
 * One line of a file, cut into pieces.
 *
 * @param number from 1
 * @param problems what is wrong in it, as sentences
 */
record YamlLine(int number, List<Piece> pieces, List<String> problems) {

    /** @param kind how it is written */
    record Piece(Kind kind, String text) {

        public boolean isKey() {
            return kind == Kind.KEY;
        }

        public boolean isComment() {
            return kind == Kind.COMMENT;
        }

        public boolean isWrong() {
            return kind == Kind.WRONG;
        }
    }

    enum Kind {
        PLAIN,
        KEY,
        COMMENT,
        /** Underlined: a problem is about this. */
        WRONG
    }
}
