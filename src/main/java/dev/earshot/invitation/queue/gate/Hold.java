package dev.earshot.invitation.queue.gate;

/**
 * Why nothing is sent at the moment.
 *
 * @param language of the sentence, which is English where it was written down or comes from the settings
 */
public record Hold(String sentence, String language) {}
