-- The conversation at its real pace: what is put aside, who is credited, and meetings with their minutes.

-- A question that the group puts aside for now; it is settled until somebody takes it up again.
create table parked (
    id ${id},
    run ${bigint} not null references run (id),
    question text not null,
    parked_by ${bigint} not null references person (id),
    since ${bigint} not null,
    until ${bigint}
) ${strict};
create unique index parked_once on parked (run, question) where until is null;

-- The person whose message became the answer, where that is not whoever entered it.
alter table answer add column said_by ${bigint} references person (id);

create table meeting (
    id ${id},
    partnership ${bigint} not null references partnership (id),
    minutes integer not null check (minutes > 0),
    opened_by ${bigint} not null references person (id),
    opened_at ${bigint} not null,
    closed_by ${bigint} references person (id),
    closed_at ${bigint}
) ${strict};
create unique index one_open_meeting on meeting (partnership) where closed_at is null;

-- In this meeting the bot has offered to put the question aside, which it does once.
create table park_offer (
    meeting ${bigint} not null references meeting (id),
    run ${bigint} not null references run (id),
    question text not null,
    at ${bigint} not null,
    primary key (meeting, run, question)
) ${strict};
