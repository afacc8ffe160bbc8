-- Scores changed after somebody here had been in touch are looked for among the answers that were changed at all.
create index answer_change_time on answer_change (question_id, changed_at);
