package dev.earshot.rollup.recount;

import dev.earshot.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgres.class)
class LedgerAgainOnPostgresTest extends LedgerAgainContract {}
