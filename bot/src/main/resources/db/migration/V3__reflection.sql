-- What each organisation writes by itself, what it shares of that, and what is to be done next.

-- A run of one organisation is private to it; none: the run of all together.
alter table run add column organisation ${bigint} references organisation (id);
drop index one_open_run_a_script;
create unique index one_open_run_a_script on run (partnership, script)
    where closed_at is null and organisation is null;
create unique index one_open_run_an_organisation on run (partnership, script, organisation)
    where closed_at is null and organisation is not null;

-- A lead showed everybody the answers as they stood; rows are only ever added.
create table share (
    id ${id},
    run ${bigint} not null references run (id),
    person ${bigint} not null references person (id),
    at ${bigint} not null
) ${strict};

create table shared_answer (
    share ${bigint} not null references share (id),
    run ${bigint} not null,
    question text not null,
    organisation ${bigint} not null,
    revision integer not null,
    primary key (share, question),
    foreign key (run, question, organisation, revision) references answer (run, question, organisation, revision)
) ${strict};

-- Of an organisation, and private to it until a share holds it; without one, of the whole group.
create table follow_up (
    id ${id},
    partnership ${bigint} not null references partnership (id),
    organisation ${bigint},
    script text,
    question text,
    words text not null,
    owner_title text,
    owner_person ${bigint} references person (id),
    due text,
    added_by ${bigint} not null references person (id),
    added_at ${bigint} not null,
    share ${bigint} references share (id),
    snoozed_until text,
    done_by ${bigint} references person (id),
    done_at ${bigint},
    foreign key (organisation, partnership) references organisation (id, partnership),
    check (owner_title is null or owner_person is null),
    check ((script is null) = (question is null))
) ${strict};
create index follow_ups_of_a_partnership on follow_up (partnership);
