-- What a search found is a proposal until somebody has answered: accepted it, or parts of it, or gone back.
alter table solve_job add column answered_at timestamp with time zone;
-- Searches from before there were proposals have been taken into their plans already.
update solve_job set answered_at = ended_at where ended_at is not null;
