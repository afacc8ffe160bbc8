package dev.earshot.invitation.request;

import dev.earshot.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgres.class)
class InvitationApiOnPostgresTest extends InvitationApiContract {}
