package dev.earshot.rollup.rate;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AskedDaysTest extends AskedDaysContract {}
