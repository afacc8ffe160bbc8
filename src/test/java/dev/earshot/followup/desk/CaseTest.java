package dev.earshot.followup.desk;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class CaseTest extends CaseContract {}
