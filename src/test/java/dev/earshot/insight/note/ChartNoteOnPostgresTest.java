package dev.earshot.insight.note;

import dev.earshot.OnPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OnPostgres.class)
class ChartNoteOnPostgresTest extends ChartNoteContract {}
