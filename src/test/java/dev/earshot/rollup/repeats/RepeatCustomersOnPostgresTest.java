package dev.earshot.rollup.repeats;

import dev.earshot.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgres.class)
class RepeatCustomersOnPostgresTest extends RepeatCustomersContract {}
