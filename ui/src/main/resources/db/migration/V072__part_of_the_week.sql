-- The part of the week that a search may change, in the words of whoever asked for it; all of it when there is none.
alter table solve_job add column part varchar(300);
