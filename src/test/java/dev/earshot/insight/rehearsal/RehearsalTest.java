package dev.earshot.insight.rehearsal;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class RehearsalTest extends RehearsalContract {}
