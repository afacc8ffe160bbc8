package dev.earshot.purchase.inbox;

import dev.earshot.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgres.class)
class RecordingOnPostgresTest extends RecordingContract {}
