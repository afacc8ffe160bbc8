package dev.earshot.invitation.request;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class InvitationApiTest extends InvitationApiContract {}
