-- The whole record. One file serves SQLite and PostgreSQL: the store fills in ${id}, ${bigint}, ${json} and ${strict}.
-- Merged migrations never change. Instants are milliseconds since 1970, languages codes of ISO 639-1.

-- Marks the file, once, as the record of real people or of the rehearsal room.
create table database (
    mode text not null check (mode in ('LIVE', 'REHEARSAL'))
) ${strict};
insert into database (mode) values ('${mode}');

-- Rows refer to the id, never to Discord's: forgetting somebody ends their roles and empties discord.
create table person (
    id ${id},
    discord text unique,
    name text not null,
    language text
) ${strict};

create table edition (
    hash text primary key,
    files ${json} not null,
    pinned_at ${bigint} not null
) ${strict};

create table partnership (
    id ${id},
    name text not null,
    guild text not null,
    channel text not null,
    language text not null,
    edition text not null references edition (hash),
    created_by ${bigint} not null references person (id),
    created_at ${bigint} not null,
    closed_at ${bigint}
) ${strict};
create unique index one_open_partnership_a_channel on partnership (guild, channel) where closed_at is null;

create table facilitator (
    id ${id},
    partnership ${bigint} not null references partnership (id),
    person ${bigint} not null references person (id),
    since ${bigint} not null,
    until ${bigint}
) ${strict};
create unique index facilitates_once on facilitator (partnership, person) where until is null;

create table organisation (
    id ${id},
    partnership ${bigint} not null references partnership (id),
    name text not null,
    joined_at ${bigint} not null,
    unique (partnership, name),
    unique (id, partnership)
) ${strict};

create table membership (
    id ${id},
    partnership ${bigint} not null,
    organisation ${bigint} not null,
    person ${bigint} not null references person (id),
    standing text not null check (standing in ('MEMBER', 'LEAD')),
    added_by ${bigint} not null references person (id),
    since ${bigint} not null,
    until ${bigint},
    foreign key (organisation, partnership) references organisation (id, partnership)
) ${strict};
create unique index speaks_for_one_organisation on membership (partnership, person) where until is null;

create table nomination (
    id ${id},
    partnership ${bigint} not null,
    organisation ${bigint} not null,
    person ${bigint} not null references person (id),
    named_by ${bigint} not null references person (id),
    named_at ${bigint} not null,
    accepted_at ${bigint},
    withdrawn_at ${bigint},
    foreign key (organisation, partnership) references organisation (id, partnership)
) ${strict};
create unique index one_open_nomination on nomination (partnership, organisation)
    where accepted_at is null and withdrawn_at is null;

-- One going-through of a script.
create table run (
    id ${id},
    partnership ${bigint} not null references partnership (id),
    script text not null,
    opened_at ${bigint} not null,
    closed_at ${bigint}
) ${strict};
create unique index one_open_run_a_script on run (partnership, script) where closed_at is null;

-- Only ever added to; the newest revision is the present answer.
create table answer (
    run ${bigint} not null references run (id),
    question text not null,
    organisation ${bigint} not null references organisation (id),
    revision integer not null check (revision > 0),
    value ${json} not null,
    language text not null,
    person ${bigint} not null references person (id),
    entered text not null check (entered in ('BY_MEMBER', 'BY_FACILITATOR')),
    at ${bigint} not null,
    primary key (run, question, organisation, revision)
) ${strict};

create table shown (
    run ${bigint} primary key references run (id),
    question text not null,
    at ${bigint} not null
) ${strict};

create table card (
    run ${bigint} not null references run (id),
    question text not null,
    channel text not null,
    message text not null,
    whole integer not null check (whole in (0, 1)),
    primary key (run, question)
) ${strict};

-- Only ever added to; each revision is the whole matrix.
create table raci (
    partnership ${bigint} not null references partnership (id),
    revision integer not null check (revision > 0),
    matrix ${json} not null,
    person ${bigint} not null references person (id),
    at ${bigint} not null,
    primary key (partnership, revision)
) ${strict};

-- Exported versions of a document.
create table version (
    partnership ${bigint} not null references partnership (id),
    plan text not null,
    number integer not null check (number > 0),
    language text not null,
    person ${bigint} not null references person (id),
    at ${bigint} not null,
    primary key (partnership, plan, number)
) ${strict};

-- What each interaction did, so that a replay does nothing and can be confirmed again.
create table interaction (
    id text primary key,
    outcome ${json} not null,
    at ${bigint} not null
) ${strict};
