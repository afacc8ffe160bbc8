package dev.earshot.account;

/** A number beside a link of the rail: what waits there. A room below brings a bean of this type. */
public interface RailBadge {

    /** The link it belongs to: "/at-risk". */
    String href();

    int count();
}
