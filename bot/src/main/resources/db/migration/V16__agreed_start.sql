-- The day on which a version says that the common activities begin, where it says so; null too for versions of before.
alter table version add column starts_on text;
