package dev.earshot.platform.yaml;

/** A place in a text file; both count from 1. */
public record Mark(int line, int column) {}
