package dev.earshot.rollup.importing;

/** Somebody who watches. */
public interface Progress {

    /** @param lines looked at so far, in the first run through the file */
    void checked(long lines);

    /** @param lines written so far, those of an earlier attempt included @param all to be written */
    void written(long lines, long all);
}
