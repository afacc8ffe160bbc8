package dev.earshot.insight;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class FiguresAgreeTest extends FiguresAgreeContract {}
