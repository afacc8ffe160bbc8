package dev.earshot.followup;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class KeptReasonsTest extends KeptReasonsContract {}
