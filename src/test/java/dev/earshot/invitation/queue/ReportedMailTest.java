package dev.earshot.invitation.queue;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ReportedMailTest extends ReportedMailContract {}
