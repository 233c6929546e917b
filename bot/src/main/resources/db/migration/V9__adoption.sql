-- Who said yes to which revision of the matrix; never changed. With a title: somebody's word outside the channel.
create table adoption (
    id ${id},
    partnership ${bigint} not null references partnership (id),
    organisation ${bigint} not null references organisation (id),
    revision integer not null,
    title text,
    given_on text,
    note text,
    person ${bigint} not null references person (id),
    at ${bigint} not null,
    foreign key (partnership, revision) references raci (partnership, revision),
    check ((title is null) = (given_on is null)),
    check (note is null or title is not null)
) ${strict};
create unique index one_own_adoption on adoption (organisation, revision) where title is null;
