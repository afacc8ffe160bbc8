package dev.earshot.followup.person;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AboutTest extends AboutContract {}
