package dev.earshot.insight.topic;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class TopicTest extends TopicContract {}
