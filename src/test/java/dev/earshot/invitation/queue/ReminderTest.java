package dev.earshot.invitation.queue;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ReminderTest extends ReminderContract {}
