package dev.earshot.response.erasure;

/** How much was removed of a person. */
public record Erased(int responses, int invitations, int purchases) {}
