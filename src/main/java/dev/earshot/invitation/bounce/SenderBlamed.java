package dev.earshot.invitation.bounce;

/** A mail came back because of us: reputation, protocol, content. The queue listens, and stops when there are many. */
public record SenderBlamed() {}
