package dev.earshot.insight.touchpoint.support;

import dev.earshot.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgres.class)
class HelpOnPostgresTest extends HelpContract {}
