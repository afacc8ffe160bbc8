package dev.earshot.rollup.filter;

import dev.earshot.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgres.class)
class AnswersMatchingOnPostgresTest extends AnswersMatchingContract {}
