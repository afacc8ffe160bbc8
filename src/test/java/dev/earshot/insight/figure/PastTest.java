package dev.earshot.insight.figure;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PastTest extends PastContract {}
