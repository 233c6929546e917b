-- The Word template of an organisation, as it was given: the newest alone.
create table own_template (
    organisation ${bigint} not null primary key references organisation (id),
    partnership ${bigint} not null references partnership (id),
    content ${blob} not null,
    size integer not null,
    sha256 text not null,
    person ${bigint} not null references person (id),
    at ${bigint} not null
) ${strict};
