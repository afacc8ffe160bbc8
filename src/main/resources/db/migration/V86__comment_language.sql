-- language is that in which a comment was read. Where the form was in another, this is the form's; else null.
alter table comment_reading add column form_language varchar(35);
