-- Responses are listed newest first, page after page: the id decides between two of the same moment.
drop index response_survey;
create index response_listed on response (survey_id, answered_at, id);
