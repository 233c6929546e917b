-- Which document the group makes; only ever added to, the newest row counts. With a reason where the advice was another.
create table document_choice (
    id ${id},
    partnership ${bigint} not null references partnership (id),
    document text not null,
    advised text,
    reason text,
    language text,
    person ${bigint} not null references person (id),
    at ${bigint} not null,
    check ((advised is null) = (reason is null) and (advised is null) = (language is null))
) ${strict};
create index document_choice_of on document_choice (partnership);
