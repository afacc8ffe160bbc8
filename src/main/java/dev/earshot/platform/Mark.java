package dev.earshot.platform;

/** A place in a text file; both count from 1. */
public record Mark(int line, int column) {}
