package dev.earshot.followup;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class FollowUpTest extends FollowUpContract {}
