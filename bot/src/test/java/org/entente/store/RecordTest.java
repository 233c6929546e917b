package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.entente.command.Outcome;
import org.entente.command.Reading.PostedCard;
import org.entente.command.Reading.RaciRevision;
import org.entente.command.Writing;
import org.entente.command.Writing.AlreadyThere;
import org.entente.command.Writing.Stale;
import org.entente.document.Document;
import org.entente.document.Exported;
import org.entente.document.Gaps;
import org.entente.document.Terms;
import org.entente.partnership.Group;
import org.entente.partnership.Member;
import org.entente.partnership.Nomination;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;
import org.entente.partnership.Person;
import org.entente.partnership.Served;
import org.entente.partnership.Settings;
import org.entente.raci.Letter;
import org.entente.raci.Matrix;
import org.entente.script.Edition;
import org.entente.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:15:30.123Z");

    @TempDir
    private Path folder;
    private SqliteStore store;
    private Begun begun;
    private int writes;

    @BeforeEach
    void begin() {
        open();
        begun = Begun.in(store);
    }

    private void open() {
        store = SqliteStore.open(folder.resolve("entente.db"), Mode.LIVE, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private long write(ToLongFunction<Writing> unit) {
        return store.write("w" + ++writes, tx -> Outcome.of("done", "number", unit.applyAsLong(tx))).number("number");
    }

    private void change(Consumer<Writing> unit) {
        write(tx -> {
            unit.accept(tx);
            return 0;
        });
    }

    private Partnership partnership() {
        return store.read(r -> r.partnership(begun.partnership()).orElseThrow());
    }

    @Test
    void aPartnershipComesBackWholeAfterClosingAndOpening() {
        store.close();
        open();
        Person awa = new Person(begun.awa(), "1", "Awa");
        Person bo = new Person(begun.bo(), "2", "Bo");
        Partnership expected = new Partnership(begun.partnership(), "Estuaire", "guild", "channel",
                Settings.usual(Language.FRENCH), Begun.EDITION.hash(), NOW, List.of(new Organisation(begun
                        .organisation(), "La Passerelle")),
                new Group(List.of(awa), List.of(new Member(bo, begun.organisation(), Member.Standing.MEMBER)), List
                        .of(), List.of(), List.of(), Set.of()));
        assertThat(partnership()).isEqualTo(expected);
        assertThat(store.<Optional<Partnership>>read(r -> r.partnershipIn("guild", "channel"))).contains(expected);
        assertThat(store.<Optional<Partnership>>read(r -> r.partnershipIn("guild", "elsewhere"))).isEmpty();
        assertThat(store.<Optional<Partnership>>read(r -> r.partnership(999))).isEmpty();
    }

    @Test
    void whatWasReadBeforeAUnitThatFailedIsNotReadAgain() {
        partnership();
        assertThatThrownBy(() -> write(tx -> {
            tx.renameOrganisation(begun.organisation(), "Autre nom");
            tx.partnership(begun.partnership());
            throw new AlreadyThere();
        })).isInstanceOf(AlreadyThere.class);
        write(tx -> {
            tx.renameOrganisation(begun.organisation(), "Nouveau nom");
            return 0;
        });
        assertThat(partnership().organisations()).extracting(Organisation::name).containsExactly("Nouveau nom");
    }

    @Test
    void settingsComeBack() {
        Settings settings = new Settings(Language.ENGLISH, Optional.of(Language.FRENCH),
                List.of(new Served("lecteurs", Served.Gender.MASCULINE, "readers")), 2, 60, true);
        write(tx -> {
            tx.set(begun.partnership(), settings);
            return 0;
        });
        assertThat(partnership().settings()).isEqualTo(settings);
    }

    @Test
    void aChannelHoldsOneOpenPartnership() {
        assertThatThrownBy(() -> write(tx -> tx.createPartnership("Autre", "guild", "channel", Language.ENGLISH,
                Begun.EDITION.hash(), begun.awa()))).isInstanceOf(AlreadyThere.class);
        assertThat(Begun.in(store, "another").partnership()).isNotEqualTo(begun.partnership());
    }

    @Test
    void aPersonKeepsTheIdAndTakesTheNewestName() {
        assertThat(write(tx -> tx.person("2", "Bo Diallo").id())).isEqualTo(begun.bo());
        assertThat(partnership().member("2").orElseThrow().person().name()).isEqualTo("Bo Diallo");
    }

    @Test
    void aPersonsLanguageIsKnownOnceChosen() {
        assertThat(store.<Optional<Language>>read(r -> r.languageOf("2"))).isEmpty();
        change(tx -> tx.chooseLanguage(begun.bo(), Language.ENGLISH));
        assertThat(store.<Optional<Language>>read(r -> r.languageOf("2"))).contains(Language.ENGLISH);
        assertThatThrownBy(() -> change(tx -> tx.chooseLanguage(999, Language.ENGLISH)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEditionIsPinnedOnceAndComesBackEqual() {
        change(tx -> tx.pin(Begun.EDITION));
        Edition edition = store.read(r -> r.edition(Begun.EDITION.hash()));
        assertThat(edition).isEqualTo(Begun.EDITION);
        assertThatThrownBy(() -> store.<Edition>read(r -> r.edition("none")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void organisationsKeepTheirOrderAndTheirNamesApart() {
        long second = write(tx -> tx.addOrganisation(begun.partnership(), "Accueil"));
        assertThat(partnership().organisations()).extracting(Organisation::name).containsExactly("La Passerelle",
                "Accueil");
        assertThatThrownBy(() -> write(tx -> tx.addOrganisation(begun.partnership(), "LA PASSERELLE")))
                .isInstanceOf(AlreadyThere.class);
        assertThatThrownBy(() -> change(tx -> tx.renameOrganisation(second, "La Passerelle")))
                .isInstanceOf(AlreadyThere.class);
        change(tx -> tx.renameOrganisation(second, "ACCUEIL"));
        assertThat(partnership().organisation(second).orElseThrow().name()).isEqualTo("ACCUEIL");
    }

    @Test
    void twoPartnershipsMayHaveOrganisationsOfOneName() {
        Begun other = Begun.in(store, "another");
        assertThat(other.organisation()).isNotEqualTo(begun.organisation());
    }

    @Test
    void aNominationIsReplacedByTheNextAndEndsWhenAccepted() {
        long cy = write(tx -> tx.person("3", "Cy").id());
        write(tx -> tx.memberships().nominate(begun.organisation(), begun.bo(), Member.Standing.LEAD, Optional.empty(),
                begun.awa()));
        long second = write(tx -> tx.memberships().nominate(begun.organisation(), cy, Member.Standing.LEAD, Optional
                .empty(), begun.awa()));
        assertThat(partnership().nominations())
                .containsExactly(new Nomination(second, new Person(cy, "3", "Cy"), begun.organisation(),
                        Member.Standing.LEAD, Optional.empty()));
        change(tx -> tx.accept(second));
        assertThat(partnership().nominations()).isEmpty();
        assertThat(partnership().member("3").orElseThrow().lead()).isTrue();
        assertThatThrownBy(() -> change(tx -> tx.accept(second))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMemberWhoAcceptsIsLeadFromThenOn() {
        long nomination = write(tx -> tx.memberships().nominate(begun.organisation(), begun.bo(), Member.Standing.LEAD,
                Optional.empty(), begun.awa()));
        change(tx -> tx.accept(nomination));
        assertThat(partnership().members()).singleElement().satisfies(m -> assertThat(m.lead()).isTrue());
    }

    @Test
    void nobodySpeaksForTwoOrganisations() {
        long second = write(tx -> tx.addOrganisation(begun.partnership(), "Accueil"));
        assertThatThrownBy(() -> change(tx -> tx.addMember(second, begun.bo(), begun.awa())))
                .isInstanceOf(AlreadyThere.class);
        long nomination = write(tx -> tx.memberships().nominate(second, begun.bo(), Member.Standing.LEAD, Optional
                .empty(), begun.awa()));
        assertThatThrownBy(() -> change(tx -> tx.accept(nomination))).isInstanceOf(AlreadyThere.class);
        assertThat(partnership().nominations()).hasSize(1);
    }

    @Test
    void facilitatingTwiceIsFacilitatingOnce() {
        change(tx -> tx.addFacilitator(begun.partnership(), begun.awa()));
        change(tx -> tx.addFacilitator(begun.partnership(), begun.bo()));
        assertThat(partnership().facilitators()).extracting(Person::name).containsExactly("Awa", "Bo");
    }

    @Test
    void theChannelShowsTheNewestQuestion() {
        assertThat(store.<Optional<String>>read(r -> r.shown(begun.partnership(), "guide"))).isEmpty();
        change(tx -> tx.show(begun.partnership(), "guide", "purpose"));
        change(tx -> tx.show(begun.partnership(), "guide", "people"));
        assertThat(store.<Optional<String>>read(r -> r.shown(begun.partnership(), "guide"))).contains("people");
        assertThat(store.<Optional<String>>read(r -> r.shown(begun.partnership(), "other"))).isEmpty();
    }

    @Test
    void aCardIsReplacedByTheNextOfItsQuestion() {
        PostedCard first = new PostedCard(begun.partnership(), "guide", "purpose", "channel", "10", true);
        PostedCard shrunk = new PostedCard(begun.partnership(), "guide", "purpose", "channel", "11", false);
        PostedCard other = new PostedCard(begun.partnership(), "guide", "people", "channel", "12", true);
        change(tx -> tx.posted(first));
        change(tx -> tx.posted(other));
        change(tx -> tx.posted(shrunk));
        assertThat(store.<Optional<PostedCard>>read(r -> r.card(begun.partnership(), "guide", "purpose")))
                .contains(shrunk);
        assertThat(store.<Optional<PostedCard>>read(r -> r.card(begun.partnership(), "guide", "no"))).isEmpty();
        assertThat(store.<List<PostedCard>>read(r -> r.cards())).containsExactlyInAnyOrder(other, shrunk);
    }

    @Test
    void theMatrixComesBackEqualAndRefusesALostUpdate() {
        assertThat(store.<RaciRevision>read(r -> r.raci(begun.partnership())))
                .isEqualTo(new RaciRevision(0, Matrix.EMPTY));
        Matrix matrix = new Matrix(
                List.of(new Matrix.Task(1, "Accueillir", Set.of(begun.organisation()),
                        Map.of(1, Letter.A, 2, Letter.R)), new Matrix.Task(2, "Suivre", Set.of(), Map.of())),
                List.of(new Matrix.Role(1, "Coordination", begun.organisation()),
                        new Matrix.Role(2, "Bénévoles", null)));
        change(tx -> tx.saveRaci(begun.partnership(), 0, matrix, begun.bo()));
        change(tx -> tx.saveRaci(begun.partnership(), 1, matrix, begun.bo()));
        assertThat(store.<RaciRevision>read(r -> r.raci(begun.partnership()))).isEqualTo(new RaciRevision(1, matrix));
        assertThatThrownBy(() -> change(tx -> tx.saveRaci(begun.partnership(), 0, Matrix.EMPTY, begun.bo())))
                .isInstanceOfSatisfying(Stale.class, stale -> assertThat(stale.revision()).isEqualTo(1));
    }

    @Test
    void versionsCountFromOneForEachDocument() {
        assertThat(last("memorandum")).isZero();
        keep("memorandum", 1);
        keep("memorandum", 2);
        keep("agreement", 1);
        assertThat(last("memorandum")).isEqualTo(2);
        assertThat(last("agreement")).isEqualTo(1);
    }

    private int last(String plan) {
        return store.read(r -> r.versions().last(begun.partnership(), plan));
    }

    private void keep(String plan, int number) {
        Document document = new Document("Title", "Together", Language.FRENCH, "PROJET", number,
                LocalDate.of(2026, 11, 21), List.of(), new Gaps(List.of()));
        change(tx -> tx.versions().keep(begun.partnership(), plan, new Exported(document, Terms.NONE, Optional.empty(),
                Optional.empty()),
                begun.bo()));
    }
}
