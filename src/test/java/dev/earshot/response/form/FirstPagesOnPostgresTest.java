package dev.earshot.response.form;

import dev.earshot.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgres.class)
class FirstPagesOnPostgresTest extends FirstPagesContract {}
