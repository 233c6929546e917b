package org.entente.store.rows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.entente.store.exchange.Whole;
import org.entente.store.json.MatrixJson;
import org.entente.store.json.ValueJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Writes what another record held into a partnership that has just begun. */
final class WholeWriting {

    private final Handle handle;
    private final Runs runs;
    private final long partnership;

    WholeWriting(Handle handle, Runs runs, long partnership) {
        this.handle = handle;
        this.runs = runs;
        this.partnership = partnership;
    }

    void write(Whole whole) {
        Changes.one(update("update partnership set created_at = :at, revision = revision + 1 where id = :partnership")
                .bind("at", whole.created().toEpochMilli()));
        List<Long> organisations = whole.organisations().stream().map(this::organisation).toList();
        List<Long> people = whole.people().stream().map(this::person).toList();
        whole.runs().forEach(run -> run(run, organisations, people));
        whole.matrices().forEach(one -> update("""
                insert into raci (partnership, revision, matrix, person, at)
                values (:partnership, :revision, :matrix, :person, :at)""").bind("revision", one.revision())
                .bind("matrix", MatrixJson.write(Renumbered.matrix(one.matrix(), place -> at(organisations, place))))
                .bind("person", at(people, one.person())).bind("at", one.at().toEpochMilli()).execute());
        whole.adoptions().forEach(one -> AdoptionRows.insert(handle, partnership,
                at(organisations, one.organisation()), one.revision(), one.reported())
                .bind("person", at(people, one.by().person())).bind("at", one.by().at().toEpochMilli()).execute());
        whole.versions().forEach(one -> VersionRows
                .insert(handle, partnership, one.plan(), one.number(), one.content(), one.says(), one.terms(), one
                        .amending())
                .bind("language", one.language().code()).bind("person", at(people, one.person()))
                .bind("at", one.at().toEpochMilli()).execute());
        whole.approvals().forEach(one -> VersionRows
                .insert(handle, partnership, one.plan(), one.number(), at(organisations, one.organisation()),
                        one.reported())
                .bind("person", at(people, one.by().person())).bind("at", one.by().at().toEpochMilli())
                .bind("withdrawer", one.withdrawn().map(gone -> at(people, gone.person())).orElse(null))
                .bind("withdrawn", one.withdrawn().map(gone -> gone.at().toEpochMilli()).orElse(null)).execute());
        whole.signatures().forEach(one -> SigningRows
                .insert(handle, partnership, one.plan(), one.number(), at(organisations, one.organisation()),
                        one.signatory(), one.file())
                .bind("person", at(people, one.by().person())).bind("at", one.by().at().toEpochMilli())
                .bind("withdrawer", one.withdrawn().map(gone -> at(people, gone.person())).orElse(null))
                .bind("withdrawn", one.withdrawn().map(gone -> gone.at().toEpochMilli()).orElse(null))
                .mapTo(Long.class).one());
        whole.choices().forEach(one -> DocumentChoiceRows.insert(handle, partnership, one.document(), one.instead(),
                one.amends())
                .bind("person", at(people, one.by().person())).bind("at", one.by().at().toEpochMilli()).execute());
        whole.meetings().forEach(meeting -> meeting(meeting, people));
        List<Long> shares = whole.shares().stream().map(share -> share(share, organisations, people)).toList();
        whole.next().forEach(one -> followUp(one, organisations, people, shares));
    }

    private void meeting(Whole.Meeting meeting, List<Long> people) {
        handle.createUpdate("""
                insert into meeting (partnership, minutes, opened_by, opened_at, closed_by, closed_at)
                values (:partnership, :minutes, :opener, :opened, :closer, :closed)""").bind("partnership", partnership)
                .bind("minutes", meeting.minutes()).bind("opener", at(people, meeting.opened().person()))
                .bind("opened", meeting.opened().at().toEpochMilli())
                .bind("closer", meeting.closed().map(closed -> at(people, closed.person())).orElse(null))
                .bind("closed", meeting.closed().map(closed -> closed.at().toEpochMilli()).orElse(null)).execute();
    }

    private long organisation(Whole.Joined joined) {
        return handle.createQuery("""
                insert into organisation (partnership, name, joined_at) values (:partnership, :name, :at)
                returning id""").bind("partnership", partnership).bind("name", joined.name())
                .bind("at", joined.at().toEpochMilli()).mapTo(Long.class).one();
    }

    /** Nobody on Discord: who somebody of this name is here, no file can say. */
    private long person(String name) {
        return handle.createQuery("insert into person (name) values (:name) returning id").bind("name", name)
                .mapTo(Long.class).one();
    }

    private void run(Whole.Run run, List<Long> organisations, List<Long> people) {
        @Nullable
        Long closed = run.closed().map(Instant::toEpochMilli).orElse(null);
        long id = handle.createQuery("""
                insert into run (partnership, script, opened_at, closed_at)
                values (:partnership, :script, :opened, :closed) returning id""").bind("partnership", partnership)
                .bind("script", run.script()).bind("opened", run.opened().toEpochMilli()).bind("closed", closed)
                .mapTo(Long.class).one();
        run.shown().ifPresent(shown -> handle.createUpdate("""
                insert into shown (run, question, at) values (:run, :question, :at)""").bind("run", id)
                .bind("question", shown.question()).bind("at", shown.at().toEpochMilli()).execute());
        run.answers().forEach(entry -> answer(id, entry, at(organisations, entry.organisation()), people));
        run.parked().forEach(parked -> handle.createUpdate("""
                insert into parked (run, question, parked_by, since, until)
                values (:run, :question, :person, :since, :until)""").bind("run", id)
                .bind("question", parked.question()).bind("person", at(people, parked.person()))
                .bind("since", parked.since().toEpochMilli())
                .bind("until", parked.until().map(Instant::toEpochMilli).orElse(null)).execute());
        run.proposals().forEach(proposed -> new ProposedRows(handle, id).write(proposed,
                place -> at(organisations, place), place -> at(people, place)));
    }

    private void answer(long run, Whole.Entry entry, long organisation, List<Long> people) {
        handle.createUpdate(
                """
                        insert into answer (run, question, organisation, revision, value, language, person, said_by, entered, at)
                        values
                            (:run, :question, :organisation, :revision, :value, :language, :person, :saidBy, :entered, :at)""")
                .bind("run", run).bind("question", entry.question()).bind("organisation", organisation)
                .bind("revision", entry.revision()).bind("value", ValueJson.write(entry.value()))
                .bind("language", entry.language().code()).bind("person", at(people, entry.person()))
                .bind("saidBy", entry.saidBy().map(person -> at(people, person)).orElse(null))
                .bind("entered", entry.entered().name()).bind("at", entry.at().toEpochMilli()).execute();
    }

    /** The organisation's own run holds what it shared, and nothing else of what was private. */
    private long share(Whole.Share share, List<Long> organisations, List<Long> people) {
        long organisation = at(organisations, share.organisation());
        long run = runs.openOwn(partnership, share.script(), organisation);
        long id = handle.createQuery("insert into share (run, person, at) values (:run, :person, :at) returning id")
                .bind("run", run).bind("person", at(people, share.by().person()))
                .bind("at", share.by().at().toEpochMilli()).mapTo(Long.class).one();
        share.answers().forEach(entry -> {
            if (!isThere(run, entry, organisation)) {
                answer(run, entry, organisation, people);
            }
            handle.createUpdate("""
                    insert into shared_answer (share, run, question, organisation, revision)
                    values (:share, :run, :question, :organisation, :revision)""").bind("share", id).bind("run", run)
                    .bind("question", entry.question()).bind("organisation", organisation)
                    .bind("revision", entry.revision()).execute();
        });
        return id;
    }

    /** The same revision may have been shared twice. */
    private boolean isThere(long run, Whole.Entry entry, long organisation) {
        return handle.createQuery("""
                select count(*) from answer where run = :run and question = :question
                and organisation = :organisation and revision = :revision""").bind("run", run)
                .bind("question", entry.question()).bind("organisation", organisation)
                .bind("revision", entry.revision()).mapTo(Integer.class).one() > 0;
    }

    private void followUp(Whole.Next next, List<Long> organisations, List<Long> people, List<Long> shares) {
        update("""
                insert into follow_up (partnership, organisation, script, question, words, owner_title, due, added_by,
                    added_at, share, snoozed_until, done_by, done_at)
                values (:partnership, :organisation, :script, :question, :words, :owner, :due, :by, :at, :share,
                    :snoozed, :doneBy, :doneAt)""")
                .bind("organisation", next.organisation().map(place -> at(organisations, place)).orElse(null))
                .bind("script", next.source().stream().findFirst().orElse(null))
                .bind("question", next.source().stream().skip(1).findFirst().orElse(null))
                .bind("words", next.words()).bind("owner", next.owner().orElse(null))
                .bind("due", next.due().map(LocalDate::toString).orElse(null))
                .bind("by", at(people, next.added().person())).bind("at", next.added().at().toEpochMilli())
                .bind("share", next.share().map(place -> at(shares, place)).orElse(null))
                .bind("snoozed", next.snoozed().map(LocalDate::toString).orElse(null))
                .bind("doneBy", next.done().map(done -> at(people, done.person())).orElse(null))
                .bind("doneAt", next.done().map(done -> done.at().toEpochMilli()).orElse(null)).execute();
    }

    private Update update(String sql) {
        return handle.createUpdate(sql).bind("partnership", partnership);
    }

    private static long at(List<Long> ids, long place) {
        return ids.get(Math.toIntExact(place) - 1);
    }
}
