package dev.earshot.invitation.upload;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class UploadTest extends UploadContract {}
