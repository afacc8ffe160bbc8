package dev.earshot.rollup.repeats;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class RepeatCustomersTest extends RepeatCustomersContract {}
