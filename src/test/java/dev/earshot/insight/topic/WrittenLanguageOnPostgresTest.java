package dev.earshot.insight.topic;

import dev.earshot.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgres.class)
class WrittenLanguageOnPostgresTest extends WrittenLanguageContract {}
