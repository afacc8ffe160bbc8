package dev.earshot.customer;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PreferenceTest extends PreferenceContract {}
