package dev.earshot.response;

import java.time.Instant;
import java.util.UUID;

/** Whether somebody here had been in touch with a respondent. Those who know stand further down the street. */
public interface StaffContact {

    /** Whether it came after {@code since} and before now. */
    boolean cameAfter(Instant since, UUID responseId);
}
