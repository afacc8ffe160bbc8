-- Whether somebody waits for a call, and what came of the times before, by customer.
create index follow_up_customer on follow_up (customer_id, opened_at);
