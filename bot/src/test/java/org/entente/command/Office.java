package org.entente.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.entente.app.Wiring;
import org.entente.command.Request.Act;
import org.entente.command.card.Card;
import org.entente.command.card.Form;
import org.entente.command.card.Target;
import org.entente.command.model.LanguageModel;
import org.entente.command.summary.Jobs;
import org.entente.command.talk.QuestionCards;
import org.entente.command.words.Scripts;
import org.entente.conversation.Answer;
import org.entente.partnership.Partnership;
import org.entente.script.reading.ContentReader;
import org.entente.script.reading.MessagesReader;
import org.entente.script.reading.ScriptFolder;
import org.entente.store.Mode;
import org.entente.store.SqliteStore;
import org.entente.text.Messages;

/** All commands on a real record, without Discord: what people do is handed in, what they would be told comes out. */
public final class Office extends Acts implements AutoCloseable {

    private static final Messages MESSAGES = MessagesReader.builtIn().messages().orElseThrow();
    static final Contents CONTENTS = new Contents(ScriptFolder.builtIn().edition(),
            edition -> ContentReader.read(edition).content().orElseThrow());
    final SqliteStore record;
    final Dispatcher dispatcher;
    private final ExecutorService drawing = Executors.newVirtualThreadPerTaskExecutor();
    private final Board board = new Board();
    private final Contents contents;
    private final Cards cards;
    final Desk desk;
    /** What people were given beside the replies. */
    final List<Card> beside = new CopyOnWriteArrayList<>();
    /** What language models are asked. */
    final Jobs jobs = new Jobs();
    /** What people give as files, by address. */
    final Map<String, String> files = new HashMap<>();
    /** Those that are no text. */
    final Map<String, byte[]> given = new HashMap<>();

    /**
     * @param between what stands between the commands and the record
     * @param more    families of the test's own
     */
    Office(Path folder, UnaryOperator<Store> between, Family... more) {
        this(folder, between, Clock.systemUTC(), CONTENTS, more);
    }

    Office(Path folder, UnaryOperator<Store> between, Clock clock, Contents scripts, Family... more) {
        this(folder, between, clock, scripts, Optional.empty(), more);
    }

    /** @param model that groups may use */
    Office(Path folder, UnaryOperator<Store> between, Clock clock, Contents scripts, Optional<LanguageModel> model,
            Family... more) {
        record = SqliteStore.open(folder.resolve("office.db"), Mode.REHEARSAL, clock);
        contents = scripts;
        Store store = between.apply(record);
        cards = new Cards(store, board, new QuestionCards(contents, MESSAGES), drawing);
        desk = new Desk(store, contents, MESSAGES, cards);
        List<Family> families = new ArrayList<>(Wiring.families(desk, clock,
                new Surroundings(board, address -> Optional.ofNullable(given.get(address)).or(() -> Optional.ofNullable(
                        files.get(
                                address)).map(text -> text.getBytes(StandardCharsets.UTF_8))), model, Optional.of(
                                        "help@example.org")), jobs));
        families.addAll(List.of(more));
        dispatcher = new Dispatcher(families, desk);
    }

    /** Ann facilitates; Ben leads Alpha, Cleo leads Beta; the conversation is at its first question. */
    static Office begun(Path folder) {
        Office office = new Office(folder, store -> store);
        office.begin();
        return office;
    }

    static Office begun(Path folder, Clock clock, Contents scripts) {
        Office office = new Office(folder, store -> store, clock, scripts);
        office.begin();
        return office;
    }

    /** Another dispatcher on the same record. */
    Dispatcher with(Family family) {
        return new Dispatcher(List.of(family), desk);
    }

    void begin() {
        types("Ann", "partnership create", "name", "Together");
        names("Alpha", "Ben");
        names("Beta", "Cleo");
        types("Ann", "conversation start");
    }

    private void names(String organisation, String lead) {
        types("Ann", "organization add", "name", organisation);
        leads(organisation, lead);
    }

    /** The facilitator names somebody as an organisation's first lead, and they accept. */
    void leads(String organisation, String lead) {
        handle(typed("Ann", "member lead", "organization", organisation, "person", lead));
        long nomination = record.read(reading -> reading.partnershipIn("guild", "channel").orElseThrow().nominations()
                .getFirst().id());
        handle(request(lead, Target.to("member accept").with("nomination", nomination), Map.of(), Act.PRESSED));
    }

    /** @return what the person is told */
    String types(String who, String command, String... options) {
        return text(handle(typed(who, command, options)));
    }

    /** The card of the question that the channel shows of a script. */
    Card card(String script) {
        return record.read(reading -> {
            long id = reading.partnershipIn("guild", "channel").orElseThrow().id();
            return new QuestionCards(contents, MESSAGES)
                    .paint(reading, new Cards.Key(id, script, reading.shown(id, script).orElseThrow())).card();
        });
    }

    /** The result of a question that the conversation has left. */
    Card result(String question) {
        return record.read(reading -> new QuestionCards(contents, MESSAGES).paint(reading, new Cards.Key(
                reading.partnershipIn("guild", "channel").orElseThrow().id(), Scripts.GUIDE, question)).card());
    }

    /** Every card is drawn. */
    void settle() throws InterruptedException {
        cards.awaitIdle();
    }

    /** What a card showed when it was last edited. */
    String lastCard() {
        return text(board.shown.getLast());
    }

    /** What is posted next that says this. */
    Card awaitPosted(String words) throws InterruptedException {
        return board.awaitPosted(words);
    }

    /** What was posted beside the replies and cards. */
    List<String> posted() {
        return board.posted.stream().map(Told::text).toList();
    }

    /** Where cards were posted or changed, in their order. */
    List<String> places() {
        return List.copyOf(board.places);
    }

    Form opens(String who, String command, String... options) {
        return form(handle(typed(who, command, options)));
    }

    String sends(String who, Form form, String... fields) {
        return text(handle(sent(who, form, fields)));
    }

    Reply presses(String who, Target target) {
        return handle(request(who, Target.decode(target.encode()).orElseThrow(), Map.of(), Act.PRESSED));
    }

    /** Presses a button of what was shown. */
    Reply presses(String who, Reply shown, String label) {
        return presses(who, card(shown), label);
    }

    Reply presses(String who, Card shown, String label) {
        return presses(who, buttons(shown).stream().filter(button -> button.label().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError("no [" + label + "] in: " + text(shown))).target());
    }

    Reply handle(Request request) {
        return finished(dispatcher.handle(request));
    }

    Reply finished(Reply reply) {
        return switch (reply) {
            case Reply.Followed followed -> {
                followed.then().run();
                followed.beside().ifPresent(beside::add);
                yield finished(followed.reply());
            }
            case Reply.Working working -> finished(working.work().get());
            case Reply.Private done -> done;
            case Reply.Public done -> done;
            case Reply.Open done -> done;
        };
    }

    /** What the record holds for the question that the channel shows. */
    List<Answer> said() {
        return record.read(reading -> {
            long id = reading.partnershipIn("guild", "channel").orElseThrow().id();
            String shown = reading.shown(id, Scripts.GUIDE).orElseThrow();
            return reading.answers(id, Scripts.GUIDE).to(Scripts.GUIDE, shown);
        });
    }

    /** Every card that the channel was shown so far. */
    List<Card> cards() {
        try {
            cards.awaitIdle();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
        return List.copyOf(board.shown);
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    /** The person leaves their organisation for another, as a plain member, or for none. */
    void moves(String who, String organisation) {
        Partnership partnership = record
                .read(reading -> reading.partnershipIn("guild", "channel").orElseThrow());
        long person = partnership.member(who).map(member -> member.person().id())
                .orElseGet(() -> record.write("known-" + nextAct(),
                        writing -> Outcome.of("known", "person", writing.person(who, who).id())).number("person"));
        record.write("leave-" + nextAct(), writing -> {
            writing.memberships().leave(partnership.id(), person);
            return Outcome.of("left");
        });
        partnership.organisations().stream().filter(other -> other.name().equals(organisation))
                .forEach(other -> record.write("move-" + nextAct(), writing -> {
                    writing.addMember(other.id(), person, person);
                    return Outcome.of("moved");
                }));
    }

    @Override
    public void close() {
        cards.close();
        drawing.close();
        record.close();
    }
}
