package dev.earshot.rollup.rate;

import dev.earshot.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgres.class)
class AskedDaysOnPostgresTest extends AskedDaysContract {}
