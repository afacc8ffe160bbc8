package dev.earshot.rollup.repeats;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class RepeatAnswersTest extends RepeatAnswersContract {}
