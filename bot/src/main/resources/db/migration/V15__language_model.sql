-- To which host an organisation lets answers go for a summary; what was taken back stays.
create table model_consent (
    id ${id},
    partnership ${bigint} not null references partnership (id),
    organisation ${bigint} not null references organisation (id),
    host text not null,
    person ${bigint} not null references person (id),
    at ${bigint} not null,
    withdrawn_by ${bigint} references person (id),
    withdrawn_at ${bigint},
    check ((withdrawn_by is null) = (withdrawn_at is null))
) ${strict};
create unique index one_model_consent on model_consent (organisation, host) where withdrawn_at is null;

-- What a model made of some answers, as far as it had evidence: not asked for twice.
create table model_summary (
    partnership ${bigint} not null references partnership (id),
    basis text not null,
    statements ${json} not null,
    left_out integer not null,
    at ${bigint} not null,
    primary key (partnership, basis)
) ${strict};

-- How many tokens were used in a month, such as 2026-11.
create table model_use (
    partnership ${bigint} not null references partnership (id),
    month text not null,
    tokens ${bigint} not null,
    primary key (partnership, month)
) ${strict};

-- A text that a model suggests for a question; it holds only while the answers are those it was made of.
create table model_wording (
    partnership ${bigint} not null references partnership (id),
    script text not null,
    question text not null,
    language text not null,
    answers text not null,
    text text not null,
    at ${bigint} not null,
    primary key (partnership, script, question, language)
) ${strict};
