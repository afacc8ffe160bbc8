package dev.earshot.invitation;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class RaceTest extends RaceContract {}
