-- What all may agree to, and what each organisation says to it. Rows are only ever added.

-- One numbering a question, whatever the language of a version; a value without a language is the same in both.
create table proposal (
    run ${bigint} not null references run (id),
    question text not null,
    revision integer not null check (revision > 0),
    language text,
    value ${json} not null,
    person ${bigint} not null references person (id),
    at ${bigint} not null,
    primary key (run, question, revision)
) ${strict};

-- An organisation's newest statement on a revision is its stance. What was said outside Discord is reported.
create table stance (
    run ${bigint} not null,
    question text not null,
    revision integer not null,
    organisation ${bigint} not null references organisation (id),
    place integer not null check (place > 0),
    kind text not null check (kind in ('AGREES', 'RESERVES', 'OBJECTS')),
    reason text,
    reported_title text,
    reported_on text,
    reported_note text,
    person ${bigint} not null references person (id),
    at ${bigint} not null,
    primary key (run, question, revision, organisation, place),
    foreign key (run, question, revision) references proposal (run, question, revision),
    check ((kind = 'AGREES') = (reason is null)),
    check ((reported_title is null) = (reported_on is null)),
    check (reported_title is not null or reported_note is null)
) ${strict};
