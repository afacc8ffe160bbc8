package dev.earshot.insight.rehearsal;

import dev.earshot.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgres.class)
class RehearsalOnPostgresTest extends RehearsalContract {}
