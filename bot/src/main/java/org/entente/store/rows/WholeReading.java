package org.entente.store.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.conversation.Answer.Entered;
import org.entente.document.Exported.Amended;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;
import org.entente.raci.Matrix;
import org.entente.store.exchange.Own;
import org.entente.store.exchange.Whole;
import org.entente.store.exchange.Whole.Adopted;
import org.entente.store.exchange.Whole.Approved;
import org.entente.store.exchange.Whole.Chosen;
import org.entente.store.exchange.Whole.Entry;
import org.entente.store.exchange.Whole.Joined;
import org.entente.store.exchange.Whole.MatrixRevision;
import org.entente.store.exchange.Whole.Meeting;
import org.entente.store.exchange.Whole.Next;
import org.entente.store.exchange.Whole.Opened;
import org.entente.store.exchange.Whole.Parked;
import org.entente.store.exchange.Whole.Run;
import org.entente.store.exchange.Whole.Share;
import org.entente.store.exchange.Whole.Shown;
import org.entente.store.exchange.Whole.Signing;
import org.entente.store.exchange.Whole.Version;
import org.entente.store.json.DocumentJson;
import org.entente.store.json.MatrixJson;
import org.entente.store.json.ValueJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads all that a partnership shares; ids of organisations and people become their places in its lists. */
final class WholeReading implements ProposedRows.Places {

    private static final String RUNS = """
            select r.id, r.script, r.opened_at, r.closed_at, s.question, s.at from run r
            left join shown s on s.run = r.id where r.partnership = :partnership""";
    private static final String ENTRIES = """
            select a.question, a.organisation, a.revision, a.value, a.language, a.person, p.name as author,
                a.said_by, s.name as said_name, a.entered, a.at
            from answer a join person p on p.id = a.person left join person s on s.id = a.said_by""";

    private final Handle handle;
    private final Editions editions;
    private final Partnership partnership;
    private final Map<Long, Integer> organisations = new HashMap<>();
    private final Map<Long, String> people = new LinkedHashMap<>();
    private final Map<Long, Integer> places = new HashMap<>();
    private final Map<Long, Integer> shares = new HashMap<>();

    WholeReading(Handle handle, Editions editions, Partnership partnership) {
        this.handle = handle;
        this.editions = editions;
        this.partnership = partnership;
        partnership.organisations().stream().map(Organisation::id)
                .forEach(id -> organisations.put(id, organisations.size() + 1));
    }

    Whole whole() {
        List<Run> runs = list(RUNS + " and r.organisation is null order by r.id", (row, context) -> run(row));
        List<MatrixRevision> matrices = list(
                """
                        select a.revision, a.matrix, a.person, p.name as author, a.at from raci a join person p on p.id = a.person
                        where a.partnership = :partnership order by a.revision""",
                (row, context) -> matrix(row));
        List<Adopted> adoptions = list("""
                select a.organisation, a.revision, a.title, a.given_on, a.note, a.person, p.name as author, a.at
                from adoption a join person p on p.id = a.person
                where a.partnership = :partnership order by a.id""",
                (row, context) -> new Adopted(organisation(row.getLong("organisation")), row.getInt("revision"),
                        AdoptionRows.reported(row), new Opened(person(row), Columns.instant(row, "at"))));
        List<Version> versions = list(
                """
                        select v.plan, v.number, v.language, v.content, v.term, v.notice, v.starts_on, v.amends, v.amendment, v.amended, v.person,
                            p.name as author, v.at
                        from version v join person p on p.id = v.person
                        where v.partnership = :partnership order by v.plan, v.number""",
                (row, context) -> version(row));
        List<Approved> approvals = list("""
                select a.plan, a.number, a.organisation, a.title, a.given_on, a.note, a.person, p.name as author, a.at,
                    a.withdrawn_by, w.name as withdrawer, a.withdrawn_at
                from approval a join person p on p.id = a.person left join person w on w.id = a.withdrawn_by
                where a.partnership = :partnership order by a.id""", (row, context) -> approved(row));
        List<Signing> signatures = list("""
                select s.plan, s.number, s.organisation, s.title, s.name, s.signed_on, s.file_name, s.file_size,
                    s.file_sha256, s.person, p.name as author, s.at, s.withdrawn_by, w.name as withdrawer,
                    s.withdrawn_at
                from signature s join person p on p.id = s.person left join person w on w.id = s.withdrawn_by
                where s.partnership = :partnership order by s.id""", (row, context) -> signing(row));
        List<Chosen> choices = list("""
                select c.document, c.advised, c.reason, c.language, c.amends, c.person, p.name as author, c.at
                from document_choice c join person p on p.id = c.person
                where c.partnership = :partnership order by c.id""", (row, context) -> new Chosen(row.getString(
                "document"), DocumentChoiceRows.instead(row), DocumentChoiceRows.amends(row), new Opened(person(row),
                        Columns.instant(row, "at"))));
        List<Meeting> meetings = list("""
                select m.minutes, m.opened_by, m.opened_at, o.name as opener, m.closed_by, m.closed_at, c.name as closer
                from meeting m join person o on o.id = m.opened_by left join person c on c.id = m.closed_by
                where m.partnership = :partnership order by m.id""", (row, context) -> meeting(row));
        List<Share> shares = shares();
        List<Next> next = followUps("(f.organisation is null or f.share is not null)");
        return new Whole(partnership.name(), partnership.created(), partnership.settings(),
                editions.edition(partnership.edition()), joined(), new ArrayList<>(people.values()), runs, matrices,
                adoptions, versions, approvals, signatures, choices, meetings, shares, next);
    }

    /** What one of the organisations wrote by itself, if anything. */
    Optional<Own> own(long organisation) {
        List<Run> runs = handle.createQuery(RUNS + " and r.organisation = :organisation order by r.id")
                .bind("partnership", partnership.id()).bind("organisation", organisation)
                .map((row, context) -> run(row)).list();
        List<Next> next = followUps("f.share is null and f.organisation = " + organisation);
        String name = partnership.organisation(organisation).orElseThrow().name();
        return runs.isEmpty() && next.isEmpty()
                ? Optional.empty()
                : Optional.of(new Own(partnership.name(), name, new ArrayList<>(people.values()), runs, next));
    }

    private List<Joined> joined() {
        return list("select name, joined_at from organisation where partnership = :partnership order by id",
                (row, context) -> new Joined(row.getString("name"), Columns.instant(row, "joined_at")));
    }

    private Run run(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        Optional<Shown> shown = Optional.empty();
        String question = row.getString("question");
        if (question != null) {
            shown = Optional.of(new Shown(question, Columns.instant(row, "at")));
        }
        return new Run(row.getString("script"), Columns.instant(row, "opened_at"), end(row, "closed_at"), shown,
                answers(id), parked(id), new ProposedRows(handle, id).read(this));
    }

    private List<Share> shares() {
        return list("""
                select s.id, r.script, r.organisation, s.person, p.name as author, s.at
                from share s join run r on r.id = s.run join person p on p.id = s.person
                where r.partnership = :partnership order by s.id""", (row, context) -> {
            shares.put(row.getLong("id"), shares.size() + 1);
            Opened by = new Opened(person(row), Columns.instant(row, "at"));
            return new Share(row.getString("script"), organisation(row.getLong("organisation")), by,
                    entries(ENTRIES + """
                             join shared_answer h on h.run = a.run and h.question = a.question
                                and h.organisation = a.organisation and h.revision = a.revision
                            where h.share = :of order by a.question""", row.getLong("id")));
        });
    }

    private List<Next> followUps(String which) {
        return list("""
                select f.organisation, f.share, f.script, f.question, f.words, f.owner_title, o.name as owner, f.due,
                    f.snoozed_until, f.added_by as person, a.name as author, f.added_at, f.done_by, d.name as doer,
                    f.done_at
                from follow_up f join person a on a.id = f.added_by left join person o on o.id = f.owner_person
                    left join person d on d.id = f.done_by
                where f.partnership = :partnership""" + " and " + which + " order by f.id", (row, context) -> next(
                row));
    }

    private Next next(ResultSet row) throws SQLException {
        Optional<Integer> whose = row.getObject("organisation") == null
                ? Optional.empty()
                : Optional.of(organisation(row.getLong("organisation")));
        Optional<Integer> share = Optional.ofNullable(shares.get(row.getLong("share")));
        String script = row.getString("script");
        String title = row.getString("owner_title");
        String owner = title == null ? row.getString("owner") : title;
        Opened added = new Opened(person(row), Columns.instant(row, "added_at"));
        Optional<Opened> done = row.getObject("done_at") == null
                ? Optional.empty()
                : Optional.of(new Opened(person(row, "done_by", "doer"), Columns.instant(row, "done_at")));
        return new Next(whose, share, script == null ? List.of() : List.of(script, row.getString("question")),
                row.getString("words"), Optional.ofNullable(owner), day(row, "due"), day(row, "snoozed_until"), added,
                done);
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
    }

    private List<Entry> answers(long run) {
        return entries(ENTRIES + " where a.run = :of order by a.question, a.organisation, a.revision", run);
    }

    private List<Entry> entries(String sql, long of) {
        return handle.createQuery(sql).bind("of", of)
                .map((row, context) -> new Entry(row.getString("question"), organisation(row.getLong("organisation")),
                        row.getInt("revision"), ValueJson.read(row.getString("value")), Columns.language(row),
                        person(row), row.getObject("said_by") == null
                                ? Optional.empty()
                                : Optional.of(person(row, "said_by", "said_name")),
                        Entered.valueOf(row.getString("entered")), Columns.instant(row, "at")))
                .list();
    }

    private List<Parked> parked(long run) {
        return handle.createQuery("""
                select k.question, k.parked_by as person, p.name as author, k.since, k.until
                from parked k join person p on p.id = k.parked_by where k.run = :run order by k.id""")
                .bind("run", run).map((row, context) -> new Parked(row.getString("question"), person(row),
                        Columns.instant(row, "since"), end(row, "until")))
                .list();
    }

    private Meeting meeting(ResultSet row) throws SQLException {
        Opened opened = new Opened(person(row, "opened_by", "opener"), Columns.instant(row, "opened_at"));
        return new Meeting(row.getInt("minutes"), opened, row.getObject("closed_at") == null
                ? Optional.empty()
                : Optional.of(new Opened(person(row, "closed_by", "closer"), Columns.instant(row, "closed_at"))));
    }

    private static Optional<Instant> end(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? Optional.empty() : Optional.of(Columns.instant(row, column));
    }

    private MatrixRevision matrix(ResultSet row) throws SQLException {
        Matrix matrix = MatrixJson.read(row.getString("matrix"));
        return new MatrixRevision(row.getInt("revision"), Renumbered.matrix(matrix, id -> (long) organisation(id)),
                person(row), Columns.instant(row, "at"));
    }

    private Version version(ResultSet row) throws SQLException {
        return new Version(row.getString("plan"), row.getInt("number"), Columns.language(row),
                Optional.ofNullable(row.getString("content")).map(DocumentJson::read), VersionRows.terms(row), amending(
                        row), person(row),
                Columns.instant(row, "at"));
    }

    private static Optional<Amended> amending(ResultSet row) throws SQLException {
        return VersionRows.amends(row).isEmpty()
                ? Optional.empty()
                : Optional.of(new Amended(VersionRows.amends(row).get(), DocumentJson.read(row.getString("amended"))));
    }

    private Approved approved(ResultSet row) throws SQLException {
        Opened by = new Opened(person(row), Columns.instant(row, "at"));
        return new Approved(row.getString("plan"), row.getInt("number"), organisation(row.getLong("organisation")),
                AdoptionRows.reported(row), by, withdrawn(row));
    }

    private Signing signing(ResultSet row) throws SQLException {
        Opened by = new Opened(person(row), Columns.instant(row, "at"));
        return new Signing(row.getString("plan"), row.getInt("number"), organisation(row.getLong("organisation")),
                SigningRows.signatory(row), SigningRows.file(row, false), by, withdrawn(row));
    }

    private Optional<Opened> withdrawn(ResultSet row) throws SQLException {
        return row.getString("withdrawn_at") == null
                ? Optional.empty()
                : Optional.of(new Opened(person(row, "withdrawn_by", "withdrawer"),
                        Columns.instant(row, "withdrawn_at")));
    }

    @Override
    public int organisation(long id) {
        return Optional.ofNullable(organisations.get(id)).orElseThrow();
    }

    @Override
    public int person(ResultSet row) throws SQLException {
        return person(row, "person", "author");
    }

    /** People are numbered as they come up. */
    private int person(ResultSet row, String idColumn, String nameColumn) throws SQLException {
        long id = row.getLong(idColumn);
        people.putIfAbsent(id, row.getString(nameColumn));
        return places.computeIfAbsent(id, first -> people.size());
    }

    private <T> List<T> list(String sql, RowMapper<T> mapper) {
        return handle.createQuery(sql).bind("partnership", partnership.id()).map(mapper).list();
    }
}
