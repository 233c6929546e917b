-- Who signed which version for an organisation, and when. What was recorded by mistake is taken back and stays.
-- The signed file may be there by its name, size and fingerprint alone: an import brings no more.
create table signature (
    id ${id},
    partnership ${bigint} not null references partnership (id),
    plan text not null,
    number integer not null,
    organisation ${bigint} not null references organisation (id),
    title text not null,
    name text,
    signed_on text not null,
    file_name text,
    file_size integer,
    file_sha256 text,
    file ${blob},
    person ${bigint} not null references person (id),
    at ${bigint} not null,
    withdrawn_by ${bigint} references person (id),
    withdrawn_at ${bigint},
    foreign key (partnership, plan, number) references version (partnership, plan, number),
    check ((file_name is null) = (file_size is null) and (file_name is null) = (file_sha256 is null)),
    check (file is null or file_name is not null),
    check ((withdrawn_by is null) = (withdrawn_at is null))
) ${strict};
create index signature_of on signature (partnership);
create unique index one_signature on signature (organisation, plan, number) where withdrawn_at is null;
