-- What the bot says by itself: what was said, how each person wants to hear it, and when it looks.

-- A key stands for one thing to be said to one person or channel, and is never said again.
create table notice (
    key text primary key,
    partnership ${bigint} not null references partnership (id),
    kind text not null,
    person ${bigint} references person (id),
    at ${bigint} not null
) ${strict};
create index told_last on notice (person, kind, at);

-- Times of day as HH:MM, zones as their names; quiet_from and quiet_to stand together.
create table reminder_choice (
    person ${bigint} primary key references person (id),
    way text not null check (way in ('CHANNEL', 'DIRECT', 'NONE')),
    quiet_from text,
    quiet_to text,
    zone text
) ${strict};

-- Somebody new who has not had the handover page yet: they get it with their next act.
create table page_waiting (
    partnership ${bigint} not null references partnership (id),
    person ${bigint} not null references person (id),
    primary key (person, partnership)
) ${strict};

-- Whoever was there before has no need of a page for newcomers.
insert into notice (key, partnership, kind, person, at)
    select 'arrival ' || cast(partnership as text) || ' ' || cast(person as text), partnership, 'ARRIVAL', person,
        min(since)
    from membership group by partnership, person;

-- db-scheduler's own; its column types are its own too.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamp with time zone not null,
    picked boolean not null,
    picked_by text,
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index tasks_by_time on scheduled_tasks (execution_time);
create index tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
