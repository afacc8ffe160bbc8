package dev.earshot.account;

/** @param mayInvite whether it may have customers asked; else it only reads */
record ApiKey(String name, boolean mayInvite) {}
