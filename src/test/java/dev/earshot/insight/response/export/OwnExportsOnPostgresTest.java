package dev.earshot.insight.response.export;

import dev.earshot.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgres.class)
class OwnExportsOnPostgresTest extends OwnExportsContract {}
