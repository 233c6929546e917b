package org.entente.store.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.entente.command.Writing.AlreadyThere;
import org.entente.partnership.Member;
import org.entente.partnership.Nomination;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;
import org.entente.partnership.Person;
import org.entente.text.Language;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** The table {@code partnership}, read with everybody who takes part: five queries. */
final class Partnerships {

    private static final String HEAD = "select id, name, guild, channel, language, edition, created_at from partnership";

    private final Handle handle;
    private final Clock clock;

    Partnerships(Handle handle, Clock clock) {
        this.handle = handle;
        this.clock = clock;
    }

    Optional<Partnership> in(String guild, String channel) {
        return handle
                .createQuery(HEAD + " where guild = :guild and channel = :channel and closed_at is null")
                .bind("guild", guild).bind("channel", channel).map((row, context) -> whole(row)).findOne();
    }

    Optional<Partnership> partnership(long id) {
        return handle.createQuery(HEAD + " where id = :id").bind("id", id).map((row, context) -> whole(row))
                .findOne();
    }

    private Partnership whole(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new Partnership(id, row.getString("name"), row.getString("guild"), row.getString("channel"),
                Columns.language(row), row.getString("edition"), Columns.instant(row, "created_at"),
                organisations(id), facilitators(id), members(id), nominations(id));
    }

    private List<Organisation> organisations(long partnership) {
        return list("select id, name from organisation where partnership = :partnership order by id", partnership,
                (row, context) -> new Organisation(row.getLong("id"), row.getString("name")));
    }

    private List<Person> facilitators(long partnership) {
        return list("""
                select p.id as person, p.discord, p.name from facilitator f join person p on p.id = f.person
                where f.partnership = :partnership and f.until is null order by f.id""", partnership,
                (row, context) -> Columns.person(row));
    }

    private List<Member> members(long partnership) {
        return list("""
                select p.id as person, p.discord, p.name, m.organisation, m.standing
                from membership m join person p on p.id = m.person
                where m.partnership = :partnership and m.until is null order by m.id""", partnership,
                (row, context) -> new Member(Columns.person(row), row.getLong("organisation"),
                        Member.Standing.valueOf(row.getString("standing"))));
    }

    private List<Nomination> nominations(long partnership) {
        return list("""
                select n.id, p.id as person, p.discord, p.name, n.organisation
                from nomination n join person p on p.id = n.person
                where n.partnership = :partnership and n.accepted_at is null and n.withdrawn_at is null
                order by n.id""", partnership,
                (row, context) -> new Nomination(row.getLong("id"), Columns.person(row),
                        row.getLong("organisation")));
    }

    private <T> List<T> list(String sql, long partnership, RowMapper<T> mapper) {
        return handle.createQuery(sql).bind("partnership", partnership).map(mapper).list();
    }

    long create(String name, String guild, String channel, Language language, String edition, long by) {
        if (in(guild, channel).isPresent()) {
            throw new AlreadyThere();
        }
        return handle.createQuery("""
                insert into partnership (name, guild, channel, language, edition, created_by, created_at)
                values (:name, :guild, :channel, :language, :edition, :by, :now) returning id""").bind("name", name)
                .bind("guild", guild).bind("channel", channel).bind("language", language.code())
                .bind("edition", edition).bind("by", by).bind("now", clock.millis()).mapTo(Long.class).one();
    }
}
