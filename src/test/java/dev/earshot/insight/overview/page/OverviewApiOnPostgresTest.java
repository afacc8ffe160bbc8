package dev.earshot.insight.overview.page;

import dev.earshot.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgres.class)
class OverviewApiOnPostgresTest extends OverviewApiContract {}
