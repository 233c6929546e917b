package org.entente.store.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.entente.partnership.Group;
import org.entente.partnership.Joiner;
import org.entente.partnership.Member;
import org.entente.partnership.Nomination;
import org.entente.partnership.Organisation;
import org.entente.partnership.Person;
import org.entente.partnership.Tie;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Everybody who takes part in a partnership now: one query for each table. */
final class GroupRows {

    private final Handle handle;

    GroupRows(Handle handle) {
        this.handle = handle;
    }

    List<Organisation> organisations(long partnership) {
        return list("select id, name from organisation where partnership = :partnership order by id", partnership,
                (row, context) -> new Organisation(row.getLong("id"), row.getString("name")));
    }

    Group of(long partnership) {
        return new Group(facilitators(partnership), members(partnership), nominations(partnership),
                joiners(partnership), ties(partnership), new HashSet<>(absent(partnership)));
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
                select n.id, p.id as person, p.discord, p.name, n.organisation, n.standing,
                    i.id as instead, coalesce(i.discord, '') as instead_discord, i.name as instead_name
                from nomination n join person p on p.id = n.person left join person i on i.id = n.instead
                where n.partnership = :partnership and n.accepted_at is null and n.withdrawn_at is null
                order by n.id""", partnership,
                (row, context) -> new Nomination(row.getLong("id"), Columns.person(row), row.getLong("organisation"),
                        Member.Standing.valueOf(row.getString("standing")), instead(row)));
    }

    private static Optional<Person> instead(ResultSet row) throws SQLException {
        long id = row.getLong("instead");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new Person(id, row.getString("instead_discord"), row.getString("instead_name")));
    }

    private List<Joiner> joiners(long partnership) {
        return list("""
                select j.id, p.id as person, p.discord, p.name, j.organisation
                from joiner j join person p on p.id = j.person
                where j.partnership = :partnership and j.ended_at is null order by j.id""", partnership,
                (row, context) -> new Joiner(row.getLong("id"), Columns.person(row), row.getLong("organisation")));
    }

    private List<Tie> ties(long partnership) {
        return list("""
                select id, organisation, role, name from tie
                where partnership = :partnership and until is null order by id""", partnership,
                (row, context) -> new Tie(row.getLong("id"), row.getLong("organisation"), row.getString("role"),
                        row.getString("name")));
    }

    private List<Long> absent(long partnership) {
        return list("select organisation from absence where partnership = :partnership and until is null", partnership,
                (row, context) -> row.getLong("organisation"));
    }

    private <T> List<T> list(String sql, long partnership, RowMapper<T> mapper) {
        return handle.createQuery(sql).bind("partnership", partnership).map(mapper).list();
    }
}
