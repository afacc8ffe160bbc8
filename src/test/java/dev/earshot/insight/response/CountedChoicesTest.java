package dev.earshot.insight.response;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class CountedChoicesTest extends CountedChoicesContract {}
