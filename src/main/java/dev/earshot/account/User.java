package dev.earshot.account;

import java.util.UUID;

/** Somebody who may sign in. */
public record User(UUID id, String email, Role role) {}
