package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.command.Action.Suggestion;
import org.entente.command.Request.Place;
import org.entente.command.card.Card;
import org.entente.llm.LlmSettings;
import org.entente.llm.OpenAiCompatible;
import org.entente.llm.StubModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/**
 * People of three organisations and two partnerships, leads, facilitators, strangers and wearers of Discord roles do
 * anything at all and change organisation and roles in between; whatever anybody is then shown is looked through for other organisations' private words.
 */
class PrivacyTest {

    private static final int STEPS = 1500;
    private static final Duration AMPLE = Duration.ofSeconds(20);

    @TempDir
    private Path folder;
    private StubModel stub;
    private OpenAiCompatible model;
    private Office office;
    private Secrets secrets;
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private int cardsSeen;
    private int linesSeen;
    private int sentSeen;
    private int privateSent;

    @BeforeEach
    void begin() throws Exception {
        stub = StubModel.on(0);
        model = OpenAiCompatible.connect(new LlmSettings(stub.url(), "stub", Optional.of("key-of-the-stub"), 8000, 2,
                AMPLE, Duration.ZERO, 1_000_000_000), Clock.systemUTC());
        office = new Office(folder, store -> store, Clock.systemUTC(), Office.CONTENTS, Optional.of(model));
        office.begin();
        secrets = new Secrets(folder.resolve("office.db"), office.wearing);
        office.types("Ann", "organization add", "name", "Gamma");
        office.place = Wanderers.ELSEWHERE;
        office.types("Zoe", "partnership create", "name", "Others");
        List.of("Alpha", "Omega").forEach(name -> office.types("Zoe", "organization add", "name", name));
        office.place = Wanderers.HERE;
        for (String member : List.of("Dan Alpha", "Eve Beta", "Fay Gamma", "Gus Gamma")) {
            office.moves(member.split(" ")[0], member.split(" ")[1]);
        }
        secrets.promote("Fay");
        List.of("Ben", "Cleo", "Fay").forEach(lead -> office.types(lead, "summary consent", "agreement", "yes"));
        log.start();
        root().addAppender(log);
    }

    @AfterEach
    void end() throws Exception {
        root().detachAppender(log);
        secrets.close();
        office.jobs.close();
        office.close();
        model.close();
        stub.close();
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 5})
    void noPrivateWordReachesAnybodyElse(long seed) {
        Wanderers wanderers = new Wanderers(seed, office, secrets);
        for (int step = 0; step < STEPS; step++) {
            try {
                act(wanderers);
            } catch (AssertionError leak) {
                throw new AssertionError("step %d of seed %d, %s".formatted(step, seed, wanderers.last()), leak);
            }
        }
        assertThat(secrets.seenByOwn).as("private words seen by their own").isGreaterThan(STEPS / 20);
        assertThat(secrets.seenThroughRole).as("private words seen through a role").isGreaterThan(STEPS / 150);
        assertThat(privateSent).as("private words that their own lead sent to the model").isPositive();
        assertThat(secrets.seenShared).as("shared words seen").isGreaterThan(STEPS / 100);
    }

    private void act(Wanderers wanderers) {
        if (wanderers.types()) {
            suggest(wanderers.typing());
            return;
        }
        Request request = wanderers.next();
        Set<String> typed = Secrets.words(texts(request));
        long shares = secrets.shares();
        Set<String> shareable = request.target().path().equals("reflection confirm")
                ? secrets.wordsAboutToBeShared(number(request, "organization"), request.argument("question").orElse(""))
                : Set.of();
        Reply reply = office.handle(request);
        idle();
        secrets.settle(typed);
        lookAtWhatWasSent(request);
        if (secrets.shares() > shares) {
            secrets.share(shareable);
        }
        wanderers.shown(request.who().discord(), reply);
        Optional<String> alone = reply instanceof Reply.Public
                ? Optional.empty()
                : Optional.of(request.who().discord());
        check(alone, request.place(), Everything.in(reply), typed);
        lookAtCardsAndLog();
    }

    private void idle() {
        try {
            office.jobs.awaitIdle();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    /** A private word goes to a model only where a lead asks for what their own organisation wrote, for themselves. */
    private void lookAtWhatWasSent(Request request) {
        List<JsonNode> sent = stub.requests();
        for (JsonNode one : sent.subList(sentSeen, sent.size())) {
            Set<String> words = Secrets.words(List.of(one.toString()));
            privateSent += words.isEmpty() ? 0 : 1;
            assertThat(words.isEmpty() || request.target().path().equals("summary worksheet")).as("asked for").isTrue();
            assertThat(words).as("sent to the model").allMatch(word -> secrets.isOfLead(word, request.who().discord()));
        }
        sentSeen = sent.size();
    }

    private void suggest(Request begun) {
        String option = begun.target().arguments().keySet().iterator().next();
        List<Suggestion> suggestions = office.dispatcher.suggest(begun, option);
        List<String> texts = new ArrayList<>();
        suggestions.forEach(one -> texts.addAll(List.of(one.label(), one.value())));
        check(Optional.of(begun.who().discord()), begun.place(), texts, Set.of());
    }

    private void check(Optional<String> viewer, Place place, List<String> texts, Set<String> typed) {
        long partnership = office.record.<Optional<Long>>read(record -> record
                .partnershipIn(place.guild(), place.parent().orElse(place.channel())).map(found -> found.id()))
                .orElse(0L);
        assertThat(secrets.leaked(viewer, partnership, texts, typed)).as("shown to " + viewer.orElse("everybody"))
                .isEmpty();
    }

    /** Cards are for the whole channel, and the log is for nobody. */
    private void lookAtCardsAndLog() {
        List<Card> cards = office.cards();
        cards.subList(cardsSeen, cards.size())
                .forEach(card -> check(Optional.empty(), Wanderers.HERE, Everything.in(card), Set.of()));
        cardsSeen = cards.size();
        for (ILoggingEvent line : List.copyOf(log.list).subList(linesSeen, log.list.size())) {
            StringBuilder text = new StringBuilder(line.getFormattedMessage());
            for (IThrowableProxy thrown = line.getThrowableProxy(); thrown != null; thrown = thrown.getCause()) {
                text.append(' ').append(thrown.getMessage());
            }
            assertThat(Secrets.words(List.of(text.toString()))).as("in the log").isEmpty();
            assertThat(text.toString()).doesNotContain("key-of-the-stub");
        }
        linesSeen = log.list.size();
    }

    private static List<String> texts(Request request) {
        List<String> texts = new ArrayList<>(request.target().arguments().values());
        request.fields().values().forEach(texts::addAll);
        return texts;
    }

    private static long number(Request request, String argument) {
        return request.argument(argument).filter(value -> value.matches("\\d+")).map(Long::valueOf).orElse(0L);
    }
}
