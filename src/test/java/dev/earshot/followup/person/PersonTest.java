package dev.earshot.followup.person;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PersonTest extends PersonContract {}
