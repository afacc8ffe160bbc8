package dev.earshot.invitation.link;

import dev.earshot.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgres.class)
class OpeningsOnPostgresTest extends OpeningsContract {}
