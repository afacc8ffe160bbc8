package dev.earshot.insight.driver;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class DriversTest extends DriversContract {}
