-- What counts once a version is signed: the term in months and the days of notice that it states, where it states them.
alter table version add column term integer;
alter table version add column notice integer;

-- Of an amendment: the number of the signed version, its own number, and what the whole would say with it.
alter table version add column amends integer;
alter table version add column amendment integer;
alter table version add column amended ${json};

-- The signed version to which the group prepares an amendment; without it, the document itself is prepared.
alter table document_choice add column amends integer;
