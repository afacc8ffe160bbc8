package dev.earshot.invitation.upload;

/** How far a table has come. */
enum UploadState {
    /** Shown to whoever brought it; forgotten after a day. */
    CHECKED,
    /** Being recorded, part by part. */
    TAKING,
    /** All of it is recorded. */
    TAKEN,
    /** Our own mistake stands in the way; the rest is kept. */
    STOPPED
}
