-- Tables of answers that were imported, or are being. batch_id is a hash of the survey's id and the file's content, so that the
-- same file is known again. Each part is written together with line_done, the last line of it: whoever is stopped goes on there.
create table answer_import (
    batch_id    varchar(32)              not null primary key,
    survey_id   varchar(64)              not null,
    file_name   varchar(200)             not null,
    started_at  timestamp with time zone not null,
    line_done   bigint                   not null check (line_done >= 0),
    taken       bigint                   not null check (taken >= 0),
    finished_at timestamp with time zone
);
