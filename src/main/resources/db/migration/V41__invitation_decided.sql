-- The delivery page counts by the day of the decision.
create index invitation_decided on invitation (survey_id, decided_at);
