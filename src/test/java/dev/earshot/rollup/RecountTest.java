package dev.earshot.rollup;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class RecountTest extends RecountContract {}
