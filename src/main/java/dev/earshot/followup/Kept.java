package dev.earshot.followup;

/** What became of a wish. */
public enum Kept {
    /** It is done, now or before: a repeat changes nothing. */
    DONE,
    /** Somebody else was there first: nothing is done, and whoever wished it is to be told. */
    OVERTAKEN
}
