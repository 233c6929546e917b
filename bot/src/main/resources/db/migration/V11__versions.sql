-- What an exported version said. Versions of before have neither; 1 stands for both languages side by side.
alter table version add column side_by_side integer;
alter table version add column content ${json};

-- Who approved which version. With a title: a decision made outside the channel. What was taken back stays.
create table approval (
    id ${id},
    partnership ${bigint} not null references partnership (id),
    plan text not null,
    number integer not null,
    organisation ${bigint} not null references organisation (id),
    title text,
    given_on text,
    note text,
    person ${bigint} not null references person (id),
    at ${bigint} not null,
    withdrawn_by ${bigint} references person (id),
    withdrawn_at ${bigint},
    foreign key (partnership, plan, number) references version (partnership, plan, number),
    check ((title is null) = (given_on is null)),
    check (note is null or title is not null),
    check ((withdrawn_by is null) = (withdrawn_at is null))
) ${strict};
create unique index one_own_approval on approval (organisation, plan, number)
    where title is null and withdrawn_at is null;
