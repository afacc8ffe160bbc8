package dev.earshot.catalog;

/** Invitations that can still be answered: waiting to be sent, or sent, and neither answered nor expired. */
public interface OpenInvites {

    /** Those that ask with this revision. */
    long of(String surveyId, String contentHash);

    /** Those of the survey, whichever revision they ask with. */
    long of(String surveyId);
}
