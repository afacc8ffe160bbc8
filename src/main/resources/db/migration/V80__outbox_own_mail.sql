-- Mails to the shop's own people belong to no invitation.
alter table outbox_mail alter column invitation_id drop not null;
