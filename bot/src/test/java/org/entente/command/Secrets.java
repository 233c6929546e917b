package org.entente.command;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that stand nowhere else, each written into one organisation's private matters, and who may come to see them. What
 * is true is asked of the tables, not of the code that is tested.
 */
final class Secrets implements AutoCloseable {

    private static final Pattern WORD = Pattern.compile("zq\\d+qz");
    private static final String PLACE = """
            select coalesce(r.organisation, 0), r.partnership from answer a join run r on r.id = a.run
                where a.value like ?1
            union all select coalesce(f.organisation, 0), f.partnership from follow_up f
                where f.words like ?1 or f.owner_title like ?1""";
    private static final String ABOUT_TO_SHARE = """
            select a.value from answer a join run r on r.id = a.run
                where r.organisation = ?1 and r.closed_at is null and (?2 = '' or a.question = ?2)
                    and a.revision = (select max(n.revision) from answer n where n.run = a.run
                        and n.question = a.question and n.organisation = a.organisation)
            union all select f.words || ' ' || coalesce(f.owner_title, '') from follow_up f
                where f.organisation = ?1 and f.question is not null and (?2 = '' or f.question = ?2)
                    and f.question in (select a.question from answer a join run r on r.id = a.run
                        where r.organisation = ?1 and a.value not like '%skipped%'
                        and a.revision = (select max(n.revision) from answer n where n.run = a.run
                            and n.question = a.question and n.organisation = a.organisation))""";

    /** Where a word stands; organisation 0: with the whole group. */
    private record Place(long organisation, long partnership) {}

    /** Ties to organisations where the person is nobody's member by name. */
    private static final String TIES = """
            select t.partnership, t.organisation, t.role from tie t
                where t.until is null and t.partnership not in (select m.partnership from membership m
                    join person p on p.id = m.person where p.discord = ?1 and m.until is null)""";

    private final Connection tables;
    private final Map<String, Set<String>> wearing;
    private final Map<String, String> authors = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Set<String> shared = new HashSet<>();
    int seenByOwn;
    int seenThroughRole;
    int seenShared;

    /** @param wearing who wears which Discord roles at any moment */
    Secrets(Path file, Map<String, Set<String>> wearing) throws SQLException {
        this.wearing = wearing;
        tables = DriverManager.getConnection("jdbc:sqlite:" + file);
        run("pragma busy_timeout = 5000");
    }

    /** A new one. */
    String by(String author) {
        String word = "zq" + authors.size() + "qz";
        authors.put(word, author);
        return word;
    }

    /** Learns where what was typed has come to stand. */
    void settle(Set<String> typed) {
        for (String word : typed) {
            List<Place> found = query(PLACE, row -> new Place(row.getLong(1), row.getLong(2)), "%" + word + "%");
            found.forEach(place -> places.put(word, place));
            if (found.stream().anyMatch(place -> place.organisation() == 0)) {
                throw new AssertionError("private words stand with the group's");
            }
        }
    }

    Set<String> wordsAboutToBeShared(long organisation, String question) {
        return words(query(ABOUT_TO_SHARE, row -> row.getString(1), organisation, question));
    }

    long shares() {
        return query("select count(*) from share", row -> row.getLong(1)).getFirst();
    }

    void share(Set<String> words) {
        shared.addAll(words);
    }

    /**
     * Looks at what was shown.
     *
     * @param viewer      who sees it; empty: the whole channel
     * @param partnership of the place where it is shown, 0 for none
     * @param typed       the words in the act itself: they may come back to their author
     * @return what must not have been shown
     */
    Set<String> leaked(Optional<String> viewer, long partnership, List<String> texts, Set<String> typed) {
        Set<String> leaked = words(texts);
        if (!leaked.isEmpty()) {
            Sight sight = viewer.map(this::sight).orElse(new Sight("", Set.of(), Set.of()));
            leaked.removeIf(word -> isOpen(word, partnership) || maySee(sight, word, typed));
        }
        return leaked;
    }

    /** Whether the word stands with an organisation that the person leads by name. */
    boolean isOfLead(String word, String person) {
        return Optional.ofNullable(places.get(word)).map(Place::organisation).filter(query("""
                select m.organisation from membership m join person p on p.id = m.person
                where p.discord = ?1 and m.until is null and m.standing <> 'MEMBER'""", row -> row.getLong(1),
                person)::contains).isPresent();
    }

    private boolean isOpen(String word, long partnership) {
        boolean open = shared.contains(word) && places.containsKey(word)
                && places.get(word).partnership() == partnership;
        seenShared += open ? 1 : 0;
        return open;
    }

    private boolean maySee(Sight sight, String word, Set<String> typed) {
        if (sight.person().equals(authors.get(word)) && (typed.contains(word) || !places.containsKey(word))) {
            return true;
        }
        Optional<Long> organisation = Optional.ofNullable(places.get(word)).map(Place::organisation);
        boolean named = organisation.filter(sight.named()::contains).isPresent();
        boolean worn = organisation.filter(sight.worn()::contains).isPresent();
        seenByOwn += named ? 1 : 0;
        seenThroughRole += worn ? 1 : 0;
        return named || worn;
    }

    /**
     * For which organisations somebody speaks at the moment.
     *
     * @param named by name
     * @param worn  through a Discord role
     */
    private record Sight(String person, Set<Long> named, Set<Long> worn) {}

    private Sight sight(String person) {
        List<Long> named = query("""
                select m.organisation from membership m join person p on p.id = m.person
                where p.discord = ?1 and m.until is null""", row -> row.getLong(1), person);
        return new Sight(person, Set.copyOf(named), throughRoles(person));
    }

    private record Tied(long partnership, long organisation, String role) {}

    /** Roles of two organisations give the word of neither. */
    private Set<Long> throughRoles(String person) {
        Set<String> roles = wearing.getOrDefault(person, Set.of());
        if (roles.isEmpty()) {
            return Set.of();
        }
        Map<Long, Set<Long>> worn = query(TIES, row -> new Tied(row.getLong(1), row.getLong(2), row.getString(3)),
                person).stream().filter(tie -> roles.contains(tie.role()))
                .collect(Collectors.groupingBy(Tied::partnership, Collectors.mapping(Tied::organisation,
                        Collectors.toSet())));
        return worn.values().stream().filter(several -> several.size() == 1).flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    static Set<String> words(List<String> texts) {
        Set<String> words = new HashSet<>();
        texts.forEach(text -> WORD.matcher(text).results().map(MatchResult::group).forEach(words::add));
        return words;
    }

    /** Makes the person a lead of whatever they are a member of. */
    void promote(String person) {
        run("update membership set standing = 'LEAD' where until is null and person = (select id from person where discord = '"
                + person + "')");
        run("update partnership set revision = revision + 1");
    }

    private void run(String sql) {
        try (var statement = tables.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Reader<T> reader, Object... values) {
        try (PreparedStatement statement = tables.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        tables.close();
    }
}
