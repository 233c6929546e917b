package org.entente.store.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.command.Writing.Stale;
import org.entente.command.record.Wordings;
import org.entente.conversation.Proposal;
import org.entente.conversation.Proposals;
import org.entente.conversation.Stance;
import org.entente.conversation.Statement;
import org.entente.partnership.Reported;
import org.entente.store.json.ValueJson;
import org.entente.text.Language;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The tables {@code proposal} and {@code stance}, which only grow. */
final class WordingRows implements Wordings.Changing {

    /** The open runs that all go through together. */
    private static final String RUNS = """
            select o.id from run o where o.partnership = :partnership and o.closed_at is null
                and o.organisation is null""";
    private static final String REVISIONS = """
            select r.script, g.run, g.question, g.revision, g.language, g.value, p.name as author, g.at
            from proposal g join run r on r.id = g.run join person p on p.id = g.person
            where g.run in (%s)%s order by g.run, g.question, g.revision""";
    /** The newest of each version: older texts are not read. */
    private static final String NEWEST = """
            and g.revision in (select max(n.revision) from proposal n
               where n.run = g.run and n.question = g.question group by n.language)""";
    private static final String STATEMENTS = """
            select s.run, s.question, s.revision, s.organisation, s.kind, s.reason, s.reported_title, s.reported_on,
                s.reported_note, p.name as by_name, s.at
            from stance s join person p on p.id = s.person
            where s.run in (%s)%s order by s.run, s.question, s.revision, s.at, s.place""";
    private static final String OF_SCRIPT = " and o.script = :script";

    private final Handle handle;
    private final Clock clock;
    private final Runs runs;

    WordingRows(Handle handle, Clock clock, Runs runs) {
        this.handle = handle;
        this.clock = clock;
        this.runs = runs;
    }

    private record Key(long run, String question, int revision) {

        static Key of(ResultSet row) throws SQLException {
            return new Key(row.getLong("run"), row.getString("question"), row.getInt("revision"));
        }
    }

    private record Said(Key key, Statement statement) {}

    private record Row(Key key, Proposal proposal) {}

    @Override
    public Proposals of(long partnership) {
        return Proposals.of(read(REVISIONS.formatted(RUNS, NEWEST), STATEMENTS.formatted(RUNS, ""),
                Map.of("partnership", partnership)));
    }

    @Override
    public Proposals of(long partnership, String script) {
        String run = RUNS + OF_SCRIPT;
        return Proposals.of(read(REVISIONS.formatted(run, NEWEST), STATEMENTS.formatted(run, ""),
                Map.of("partnership", partnership, "script", script)));
    }

    @Override
    public List<Proposal> history(long partnership, String script, String question) {
        String run = RUNS + OF_SCRIPT;
        return read(REVISIONS.formatted(run, " and g.question = :question"),
                STATEMENTS.formatted(run, " and s.question = :question"),
                Map.of("partnership", partnership, "script", script, "question", question));
    }

    @Override
    public List<Proposal> history(long partnership) {
        return read(REVISIONS.formatted(RUNS, ""), STATEMENTS.formatted(RUNS, ""), Map.of("partnership", partnership));
    }

    private List<Proposal> read(String revisions, String statements, Map<String, ?> arguments) {
        List<Row> rows = handle.createQuery(revisions).bindMap(arguments).map((row, context) -> row(row)).list();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Key, List<Statement>> said = handle.createQuery(statements).bindMap(arguments)
                .map((row, context) -> new Said(Key.of(row), statement(row))).stream()
                .collect(Collectors.groupingBy(Said::key,
                        Collectors.mapping(Said::statement, Collectors.toCollection(ArrayList::new))));
        return rows.stream().map(row -> with(row.proposal(), said.getOrDefault(row.key(), List.of()))).toList();
    }

    private static Proposal with(Proposal bare, List<Statement> statements) {
        return new Proposal(bare.script(), bare.question(), bare.revision(), bare.language(), bare.value(),
                bare.author(), bare.at(), statements);
    }

    private static Row row(ResultSet row) throws SQLException {
        Optional<Language> language = Optional.ofNullable(row.getString("language")).flatMap(Language::ofTag);
        return new Row(Key.of(row), new Proposal(row.getString("script"), row.getString("question"),
                row.getInt("revision"), language, ValueJson.read(row.getString("value")), row.getString("author"),
                Columns.instant(row, "at"), List.of()));
    }

    private static Statement statement(ResultSet row) throws SQLException {
        return new Statement(row.getLong("organisation"), stance(row), reported(row), row.getString("by_name"),
                Columns.instant(row, "at"));
    }

    static Stance stance(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return switch (row.getString("kind")) {
            case "AGREES" -> new Stance.Agrees();
            case "RESERVES" -> new Stance.Reserves(reason);
            default -> new Stance.Objects(reason);
        };
    }

    static Optional<Reported> reported(ResultSet row) throws SQLException {
        String title = row.getString("reported_title");
        return row.getString("reported_on") == null
                ? Optional.empty()
                : Optional.of(new Reported(title, LocalDate.parse(row.getString("reported_on")),
                        Optional.ofNullable(row.getString("reported_note"))));
    }

    @Override
    public int propose(long partnership, Draft draft, long person) {
        List<Proposal> present = of(partnership, draft.script()).to(draft.script(), draft.question());
        Optional<Proposal> version = present.stream().filter(one -> one.language().equals(draft.language()))
                .findFirst();
        if (version.filter(one -> one.value().equals(draft.value())).isPresent()) {
            return version.get().revision();
        }
        int standing = standing(present, version, draft.language().isEmpty());
        if (draft.basedOn() < standing) {
            throw new Stale(standing);
        }
        return insert(runs.open(partnership, draft.script()), draft, person);
    }

    /** The newest revision that the draft would replace; 0 where it replaces none. */
    private static int standing(List<Proposal> present, Optional<Proposal> version, boolean free) {
        return version.map(Proposal::revision).orElseGet(() -> present.stream()
                .filter(one -> free || one.language().isEmpty()).mapToInt(Proposal::revision).max().orElse(0));
    }

    private int insert(long run, Draft draft, long person) {
        return handle.createQuery("""
                insert into proposal (run, question, revision, language, value, person, at)
                values (:run, :question,
                    (select coalesce(max(n.revision), 0) + 1 from proposal n
                        where n.run = :run and n.question = :question),
                    :language, :value, :person, :now) returning revision""")
                .bind("run", run).bind("question", draft.question())
                .bind("language", draft.language().map(Language::code).orElse(null))
                .bind("value", ValueJson.write(draft.value())).bind("person", person).bind("now", clock.millis())
                .mapTo(Integer.class).one();
    }

    @Override
    public void state(long partnership, Voice voice, long person) {
        List<Proposal> present = of(partnership, voice.script()).to(voice.script(), voice.question());
        Proposal proposal = present.stream().filter(one -> one.revision() == voice.revision()).findFirst()
                .orElseThrow(() -> new Stale(present.stream().mapToInt(Proposal::revision).max().orElse(0)));
        boolean said = proposal.statement(voice.organisation())
                .filter(last -> last.stance().equals(voice.stance()) && last.reported().equals(voice.reported()))
                .isPresent();
        if (!said) {
            insert(handle, new Stated(runs.open(partnership, voice.script()), voice.question(), voice.revision(),
                    voice.organisation(), voice.stance(), voice.reported()), person, clock.instant());
        }
    }

    /** An organisation's word, on its way into the table. */
    record Stated(long run, String question, int revision, long organisation, Stance stance,
            Optional<Reported> reported) {}

    static void insert(Handle handle, Stated said, long person, Instant at) {
        handle.createUpdate("""
                insert into stance (run, question, revision, organisation, place, kind, reason, reported_title,
                    reported_on, reported_note, person, at)
                values (:run, :question, :revision, :organisation,
                    (select coalesce(max(n.place), 0) + 1 from stance n where n.run = :run
                        and n.question = :question and n.revision = :revision and n.organisation = :organisation),
                    :kind, :reason, :title, :on, :note, :person, :now)""")
                .bind("run", said.run()).bind("question", said.question()).bind("revision", said.revision())
                .bind("organisation", said.organisation()).bind("kind", kind(said.stance()))
                .bind("reason", reason(said.stance()))
                .bind("title", said.reported().map(Reported::title).orElse(null))
                .bind("on", said.reported().map(reported -> reported.on().toString()).orElse(null))
                .bind("note", said.reported().flatMap(Reported::note).orElse(null)).bind("person", person)
                .bind("now", at.toEpochMilli()).execute();
    }

    private static String kind(Stance stance) {
        return switch (stance) {
            case Stance.Agrees agrees -> "AGREES";
            case Stance.Reserves reserves -> "RESERVES";
            case Stance.Objects objects -> "OBJECTS";
            case Stance.Silent silent -> throw new IllegalArgumentException("silence is not stated");
        };
    }

    private static @Nullable String reason(Stance stance) {
        return switch (stance) {
            case Stance.Reserves reserves -> reserves.reason();
            case Stance.Objects objects -> objects.reason();
            case Stance.Agrees agrees -> null;
            case Stance.Silent silent -> null;
        };
    }
}
