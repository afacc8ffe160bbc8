package dev.earshot.insight.digest.queue;

import dev.earshot.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgres.class)
class DigestTroubleOnPostgresTest extends DigestTroubleContract {}
