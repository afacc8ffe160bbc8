package dev.earshot.insight.delivery;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class DeliveryTest extends DeliveryContract {}
