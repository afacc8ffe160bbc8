package dev.earshot.demo.world;

import java.util.Optional;

/**
 * An order whose customer could have been asked about it: nothing stood against it but what a till can note. Of these, some
 * are invited, and of those, some answer.
 *
 * @param felt what the customer truly thinks, 0 to 10, said or not
 * @param reply empty where nothing came back
 */
public record Eligible(Happening about, int felt, boolean invited, Optional<Reply> reply) {}
