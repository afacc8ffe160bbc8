package dev.earshot.insight.topic;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class WrittenLanguageTest extends WrittenLanguageContract {}
