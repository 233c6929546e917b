package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.entente.command.Outcome;
import org.entente.command.Writing.Stale;
import org.entente.command.record.Wordings.Draft;
import org.entente.command.record.Wordings.Voice;
import org.entente.conversation.Proposal;
import org.entente.conversation.Stance;
import org.entente.conversation.Statement;
import org.entente.conversation.Value;
import org.entente.partnership.Reported;
import org.entente.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordingRecordTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:15:30.123Z");

    @TempDir
    private Path folder;
    private SqliteStore store;
    private Begun begun;
    private int writes;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder.resolve("entente.db"), Mode.LIVE, Clock.fixed(NOW, ZoneOffset.UTC));
        begun = Begun.in(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private int propose(int basedOn, Optional<Language> language, Value value) {
        return (int) store.write("p" + ++writes, record -> Outcome.of("proposed", "revision", record.wordings()
                .propose(begun.partnership(), new Draft("guide", "one", basedOn, language, value), begun.bo())))
                .number("revision");
    }

    private int french(int basedOn, String text) {
        return propose(basedOn, Optional.of(Language.FRENCH), new Value.Words(text));
    }

    private int english(int basedOn, String text) {
        return propose(basedOn, Optional.of(Language.ENGLISH), new Value.Words(text));
    }

    private void state(int revision, Stance stance, Optional<Reported> reported) {
        store.write("s" + ++writes, record -> {
            record.wordings().state(begun.partnership(), new Voice("guide", "one", revision, begun.organisation(),
                    stance, reported), begun.bo());
            return Outcome.of("stated");
        });
    }

    private List<Proposal> standing() {
        return store.read(record -> record.wordings().of(begun.partnership()).to("guide", "one"));
    }

    private List<Proposal> history() {
        return store.read(record -> record.wordings().history(begun.partnership(), "guide", "one"));
    }

    @Test
    void aProposalComesBackWithWhatWasSaidToIt() {
        Reported board = new Reported("Board of directors", LocalDate.of(2026, 11, 3), Optional.of("minute 12"));
        assertThat(french(0, "Nous voulons…")).isEqualTo(1);
        state(1, new Stance.Objects("too long"), Optional.empty());
        state(1, new Stance.Agrees(), Optional.of(board));
        assertThat(standing()).containsExactly(new Proposal("guide", "one", 1, Optional.of(Language.FRENCH),
                new Value.Words("Nous voulons…"), "Bo", NOW,
                List.of(new Statement(begun.organisation(), new Stance.Objects("too long"), Optional.empty(), "Bo",
                        NOW),
                        new Statement(begun.organisation(), new Stance.Agrees(), Optional.of(board), "Bo", NOW))));
    }

    @Test
    void theSameTextIsNoNewRevisionAndAnotherOneLeavesEarlierStancesBehind() {
        french(0, "a");
        state(1, new Stance.Agrees(), Optional.empty());
        assertThat(french(1, "a")).isEqualTo(1);
        assertThat(french(1, "b")).isEqualTo(2);
        assertThat(standing()).singleElement().extracting(Proposal::statements).isEqualTo(List.of());
        assertThat(history()).extracting(Proposal::revision).containsExactly(1, 2);
        assertThat(history().getFirst().statements()).hasSize(1);
    }

    @Test
    void whoeverHasNotSeenWhatStandsIsRefused() {
        french(0, "a");
        french(1, "b");
        assertThatThrownBy(() -> french(1, "c")).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> state(1, new Stance.Agrees(), Optional.empty())).isInstanceOf(Stale.class);
        assertThat(standing()).extracting(Proposal::value).containsExactly(new Value.Words("b"));
    }

    @Test
    void theTwinInTheOtherLanguageLeavesTheFirstAndItsStances() {
        french(0, "a");
        state(1, new Stance.Agrees(), Optional.empty());
        assertThat(english(0, "b")).isEqualTo(2);
        assertThat(standing()).extracting(Proposal::revision).containsExactly(1, 2);
        assertThat(standing().getFirst().statements()).hasSize(1);
        assertThatThrownBy(() -> propose(1, Optional.empty(), new Value.Amount(24))).isInstanceOf(Stale.class);
        assertThat(propose(2, Optional.empty(), new Value.Amount(24))).isEqualTo(3);
        assertThat(standing()).extracting(Proposal::revision).containsExactly(3);
    }

    @Test
    void theSameStanceTwiceIsStatedOnce() {
        french(0, "a");
        state(1, new Stance.Reserves("costs"), Optional.empty());
        state(1, new Stance.Reserves("costs"), Optional.empty());
        assertThat(standing().getFirst().statements()).hasSize(1);
    }
}
