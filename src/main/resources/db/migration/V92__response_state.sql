-- Beside the filters stands how many taps nobody confirmed and how many responses look wrong: few among many.
create index response_state on response (survey_id, origin, flagged, unconfirmed, answered_at);
