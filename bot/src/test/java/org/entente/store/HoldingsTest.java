package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.command.Outcome;
import org.entente.document.Exported;
import org.entente.document.Signatory;
import org.entente.document.Terms;
import org.entente.export.Specimens;
import org.entente.raci.Matrix;
import org.entente.store.rows.Holdings;
import org.entente.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A deleted partnership leaves nothing behind, whatever tables there are. */
class HoldingsTest {

    @TempDir
    private Path folder;

    private Set<String> tables(String query) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("record.db"));
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    @Test
    void everyTableHasItsPlaceInOneOfTheTwoLists() throws SQLException {
        SqliteStore.open(folder.resolve("record.db"), Mode.REHEARSAL, Clock.systemUTC()).close();
        Set<String> tables = tables("select name from sqlite_master where type = 'table'");
        tables.removeIf(name -> name.startsWith("sqlite_") || name.startsWith("flyway_"));
        Set<String> known = new TreeSet<>(Holdings.names());
        known.addAll(Holdings.STAYING);
        assertThat(tables).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void oneGoesWholeAndTheOtherStays() throws SQLException {
        try (SqliteStore store = SqliteStore.open(folder.resolve("record.db"), Mode.REHEARSAL, Clock.systemUTC())) {
            Begun gone = begun(store, "channel");
            Begun stays = begun(store, "elsewhere");
            store.write("delete", tx -> {
                tx.lifetimes().delete(gone.partnership());
                return Outcome.of("deleted");
            });
            assertThat(store.<Boolean>read(reading -> reading.partnership(gone.partnership()).isPresent())).isFalse();
            assertThat(store.<Integer>read(reading -> reading.answers(stays.partnership()).to("guide", "q").size()))
                    .isOne();
        }
        for (Holdings.Table table : Holdings.IN_ORDER) {
            String column = table.byRun() ? "(select partnership from run where id = run)" : "partnership";
            assertThat(tables("select distinct " + column + " from " + table.name())).as(table.name())
                    .doesNotContain("1");
        }
    }

    private static Begun begun(SqliteStore store, String channel) {
        Begun begun = Begun.in(store, channel);
        begun.answer(store, "answer " + channel, begun.draft("q", 0, "words"));
        store.write("more " + channel, tx -> {
            tx.show(begun.partnership(), "guide", "q");
            tx.saveRaci(begun.partnership(), 0, new Matrix(java.util.List.of(), java.util.List.of(new Matrix.Role(1,
                    "Coach", begun.organisation()))), begun.awa());
            tx.adoptions().adopt(begun.partnership(), begun.organisation(), 1, Optional.empty(), begun.awa());
            tx.versions().keep(begun.partnership(), "memorandum", new Exported(Specimens.full(Language.FRENCH),
                    Terms.NONE, Optional.empty(), Optional.empty()), begun.awa());
            tx.signings().sign(begun.partnership(), "memorandum", 3, begun.organisation(), new Signatory("Director",
                    Optional.empty(), LocalDate.EPOCH), begun.awa());
            tx.versions().approve(begun.partnership(), "memorandum", 3, begun.organisation(), Optional.empty(), begun
                    .bo());
            tx.documentChoices().choose(begun.partnership(), "memorandum", Optional.empty(), begun.awa());
            tx.deletions().ask(begun.partnership(), begun.awa());
            tx.deletions().agree(tx.deletions().of(begun.partnership()).orElseThrow().id(), begun.organisation(),
                    begun.bo());
            tx.notices().say("arrival " + channel, begun.partnership(), "ARRIVAL", Optional.of(begun.bo()),
                    Instant.EPOCH);
            tx.notices().keepPage(begun.partnership(), begun.bo());
            tx.pace().park(begun.partnership(), "guide", "r", begun.awa());
            return Outcome.of("more");
        });
        return begun;
    }
}
