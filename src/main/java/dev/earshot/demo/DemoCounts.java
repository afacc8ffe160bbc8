package dev.earshot.demo;

/** How much was written for the demo. */
public record DemoCounts(int customers, int purchases, int invitations, int responses) {}
