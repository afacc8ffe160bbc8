-- How many responses came to each revision, and what became of decisions whether to ask, is counted along these alone, without
-- the rows.
create index response_received on response (survey_id, content_hash, origin, answered_at);
create index invitation_state on invitation (survey_id, state, decided_at);
