package dev.earshot.demo.truth;

/** What the people of a store do about the answers. */
public enum Habit {
    /** Nothing. */
    HONEST,
    /** They ask for a ten, and many give one whatever they think of it. */
    BEGS,
    /** They leave out the consent to be asked of those who look unhappy. */
    CHERRY_PICKS
}
