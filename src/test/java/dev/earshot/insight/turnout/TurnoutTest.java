package dev.earshot.insight.turnout;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class TurnoutTest extends TurnoutContract {}
