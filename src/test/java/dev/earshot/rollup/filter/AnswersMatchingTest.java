package dev.earshot.rollup.filter;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AnswersMatchingTest extends AnswersMatchingContract {}
