package dev.earshot.rollup.importing;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AnswerImportTest extends AnswerImportContract {}
