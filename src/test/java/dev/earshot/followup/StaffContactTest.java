package dev.earshot.followup;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class StaffContactTest extends StaffContactContract {}
