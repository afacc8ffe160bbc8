package dev.earshot.insight.delivery;

import dev.earshot.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgres.class)
class DeliveryOnPostgresTest extends DeliveryContract {}
