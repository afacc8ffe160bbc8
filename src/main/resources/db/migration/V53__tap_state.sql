-- The overview counts the taps that are left out: few beside those that settled.
create index provisional_answer_left_out on provisional_answer (survey_id, state, given_on);
