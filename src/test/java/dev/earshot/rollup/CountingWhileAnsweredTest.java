package dev.earshot.rollup;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class CountingWhileAnsweredTest extends CountingWhileAnsweredContract {}
