package dev.earshot.insight.digest.queue;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class DigestTroubleTest extends DigestTroubleContract {}
