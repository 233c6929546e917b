-- Who takes part, in full: deputies, people who ask to join, Discord roles as ties, organisations that are away; and settings.

-- Goes up with every change of the partnership, its organisations or its people, so that what was read can be kept.
alter table partnership add column revision ${bigint} not null default 0;
alter table partnership add column settings ${json} not null default '{}';

create table membership_with_deputies (
    id ${id},
    partnership ${bigint} not null,
    organisation ${bigint} not null,
    person ${bigint} not null references person (id),
    standing text not null check (standing in ('MEMBER', 'DEPUTY', 'LEAD')),
    added_by ${bigint} not null references person (id),
    since ${bigint} not null,
    until ${bigint},
    foreign key (organisation, partnership) references organisation (id, partnership)
) ${strict};
insert into membership_with_deputies (id, partnership, organisation, person, standing, added_by, since, until)
    select id, partnership, organisation, person, standing, added_by, since, until from membership;
drop table membership;
alter table membership_with_deputies rename to membership;
create unique index speaks_for_one_organisation on membership (partnership, person) where until is null;

-- Somebody pressed "I'm with…" and waits for a lead of the organisation.
create table joiner (
    id ${id},
    partnership ${bigint} not null,
    organisation ${bigint} not null,
    person ${bigint} not null references person (id),
    asked_at ${bigint} not null,
    ended_at ${bigint},
    foreign key (organisation, partnership) references organisation (id, partnership)
) ${strict};
create unique index asks_for_one_organisation on joiner (partnership, person) where ended_at is null;

-- Whoever wears the Discord role speaks for the organisation, unless they are a member of another.
create table tie (
    id ${id},
    partnership ${bigint} not null,
    organisation ${bigint} not null,
    role text not null,
    name text not null,
    tied_by ${bigint} not null references person (id),
    since ${bigint} not null,
    until ${bigint},
    foreign key (organisation, partnership) references organisation (id, partnership)
) ${strict};
create unique index a_role_ties_once on tie (partnership, role) where until is null;

-- An organisation that the meeting does not wait for.
create table absence (
    id ${id},
    partnership ${bigint} not null,
    organisation ${bigint} not null,
    since ${bigint} not null,
    until ${bigint},
    foreign key (organisation, partnership) references organisation (id, partnership)
) ${strict};
create unique index absent_once on absence (organisation) where until is null;

-- Deputies and successors are asked too, each kind on its own.
alter table nomination add column standing text not null default 'LEAD' check (standing in ('DEPUTY', 'LEAD'));
-- The lead whose seat the person takes.
alter table nomination add column instead ${bigint} references person (id);
drop index one_open_nomination;
create unique index one_open_nomination on nomination (partnership, organisation, standing)
    where accepted_at is null and withdrawn_at is null;

-- When members and facilitators last did something, to the day; and the tie through which somebody who is no member spoke.
create table presence (
    id ${id},
    partnership ${bigint} not null references partnership (id),
    person ${bigint} not null references person (id),
    tie ${bigint} references tie (id),
    acted_at ${bigint} not null,
    unique (partnership, person)
) ${strict};
