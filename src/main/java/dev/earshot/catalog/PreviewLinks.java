package dev.earshot.catalog;

/** Addresses under which anybody who has them can see a survey before it is asked. */
public interface PreviewLinks {

    /** A whole address, to be sent to a colleague. */
    String of(Revision revision);
}
