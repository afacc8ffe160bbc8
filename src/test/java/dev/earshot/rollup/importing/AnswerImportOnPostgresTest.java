package dev.earshot.rollup.importing;

import dev.earshot.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgres.class)
class AnswerImportOnPostgresTest extends AnswerImportContract {}
