package dev.earshot.response.form;

import jakarta.ws.rs.core.Response.ResponseBuilder;

/** What came of reading a sent page. */
sealed interface Taken {

    /** Done: whatever was to be kept is, and this is what its sender gets. */
    record Done(ResponseBuilder page) implements Taken {}

    /** Read and found good, the first of its sender, and yet to be kept. */
    record First(Turn turn, PageReading reading) implements Taken {}
}
