-- Forms that could not be taken as they were sent, so that their author finds the text again. Nobody else reads them.
create table kept_form (
    person ${bigint} not null references person (id),
    form text not null,
    fields ${json} not null,
    at ${bigint} not null,
    primary key (person, form)
) ${strict};
