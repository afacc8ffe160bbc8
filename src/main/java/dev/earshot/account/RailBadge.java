package dev.earshot.account;

/** A number beside a link of the rail: what waits there. A room below brings a bean of this type. */
public interface RailBadge {

    /** Nobody counts on for the exact number: this many stand for as many or more. */
    int MANY = 10_000;

    /** The link it belongs to: "/at-risk". */
    String href();

    /** At most {@link #MANY}. */
    int count();
}
