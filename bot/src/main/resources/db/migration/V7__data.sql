-- A partnership that is to be deleted once every organisation that has a voice agrees.
create table deletion (
    id ${id},
    partnership ${bigint} not null references partnership (id),
    asked_by ${bigint} not null references person (id),
    asked_at ${bigint} not null,
    dropped_at ${bigint}
) ${strict};
create unique index one_open_deletion on deletion (partnership) where dropped_at is null;

create table deletion_consent (
    deletion ${bigint} not null references deletion (id),
    partnership ${bigint} not null references partnership (id),
    organisation ${bigint} not null references organisation (id),
    person ${bigint} not null references person (id),
    at ${bigint} not null,
    primary key (deletion, organisation, person)
) ${strict};
