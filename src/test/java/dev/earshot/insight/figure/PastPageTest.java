package dev.earshot.insight.figure;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PastPageTest extends PastPageContract {}
