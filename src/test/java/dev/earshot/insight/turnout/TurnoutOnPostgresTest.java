package dev.earshot.insight.turnout;

import dev.earshot.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgres.class)
class TurnoutOnPostgresTest extends TurnoutContract {}
