package dev.earshot.insight.topic;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ReviewTest extends ReviewContract {}
