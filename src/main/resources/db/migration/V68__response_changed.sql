-- Comments changed since the index of words last looked are found by when they were.
create index response_changed on response (changed_at);
