package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Bugs and full disks: people get a plain sentence and their own text, the log gets neither. */
class MishapsTest {

    private static final String SECRET = "what only this person may know";

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger("org.entente");

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() {
        log.start();
        root.addAppender(log);
        root.setAdditive(false);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(log);
        root.setAdditive(true);
    }

    /** A command of a careless author. */
    private record Careless(Function<Request, Reply> handle) implements Family {

        @Override
        public String name() {
            return "careless";
        }

        @Override
        public List<Action> actions() {
            return List.of(Action.of("", handle));
        }
    }

    private Reply told(Function<Request, Reply> handle) {
        try (Office office = new Office(folder, store -> store, new Careless(handle))) {
            return office.handle(office.typed("Ann", "careless", "text", SECRET));
        }
    }

    @Test
    void aBugGetsAReferenceThatAlsoStandsInTheLog() {
        Reply told = told(request -> {
            throw new IllegalStateException(SECRET);
        });
        assertThat(Office.text(told)).contains("Entente stumbled, and nothing was saved", "Reference: ");
        assertThat(log.list).singleElement().satisfies(line -> assertThat(line.getFormattedMessage())
                .contains(reference(told), "IllegalStateException", "'careless'").doesNotContain(SECRET));
        assertThat(Office.files(told)).singleElement().satisfies(
                file -> assertThat(new String(file.content(), StandardCharsets.UTF_8)).isEqualTo(SECRET));
    }

    @Test
    void aBugWhileSomethingTakesAMomentIsToldToo() {
        Reply told = told(request -> new Reply.Working(() -> {
            throw new IllegalStateException(SECRET);
        }));
        assertThat(Office.text(told)).contains("Entente stumbled");
        assertThat(log.list).isNotEmpty();
    }

    @Test
    void aPartOfTheProgramThatCannotBeLoadedIsToldAsABug() {
        Reply told = told(request -> {
            throw new NoClassDefFoundError(SECRET);
        });
        assertThat(Office.text(told)).contains("Entente stumbled, and nothing was saved", "Reference: ");
        assertThat(log.list).singleElement().satisfies(line -> assertThat(line.getFormattedMessage())
                .contains(reference(told), "NoClassDefFoundError").doesNotContain(SECRET));
    }

    @Test
    void whereJavaCanGoNoFurtherThePersonIsToldBeforeThatGoesOn() {
        try (Office office = new Office(folder, store -> store, new Careless(request -> {
            throw new InternalError("in a test");
        }))) {
            Reply told = office.dispatcher.handle(office.typed("Ann", "careless"));
            assertThat(told).isInstanceOfSatisfying(Reply.Followed.class, followed -> {
                assertThat(Office.text(followed.reply())).contains("Entente stumbled");
                assertThatThrownBy(() -> followed.then().run()).isInstanceOf(InternalError.class);
            });
        }
    }

    @Test
    void aBugAfterTheSaveSaysThatItIsSaved() {
        try (Office office = new Office(folder, store -> store)) {
            Family careless = new Careless(request -> {
                office.record.write(request.interaction(), record -> Outcome.of("done"));
                throw new IllegalStateException(SECRET);
            });
            Reply told = office.with(careless).handle(office.typed("Ann", "careless"));
            assertThat(Office.text(told)).contains("It is saved, but Entente stumbled");
        }
    }

    @Test
    void aTextThatCouldNotBeStoredGoesBackToItsAuthor() {
        Full full = new Full();
        try (Office office = new Office(folder, full::over)) {
            office.begin();
            full.full = true;
            Reply told = office.handle(office.sent("Ben", office.opens("Ben", "conversation answer"), "answer",
                    SECRET));
            assertThat(Office.text(told)).contains("Your answer could not be saved: nothing has changed",
                    "Your text is in the attached file");
            assertThat(Office.files(told)).singleElement().satisfies(
                    file -> assertThat(new String(file.content(), StandardCharsets.UTF_8)).isEqualTo(SECRET));
            full.full = false;
            assertThat(office.said()).isEmpty();
        }
        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).noneMatch(line -> line.contains(SECRET));
    }

    @Test
    void anActionThatIsNoMoreSaysThatNothingChanged() {
        try (Office office = new Office(folder, store -> store)) {
            assertThat(office.types("Ann", "gone away")).contains("This button comes from an older version");
        }
    }

    private static String reference(Reply told) {
        return Office.text(told).replaceAll("(?s).*Reference: (\\w{6}).*", "$1");
    }

    /** A disk that can be full. */
    private static final class Full {
        private boolean full;

        Store over(Store store) {
            return new Store() {
                @Override
                public <T> T read(Function<? super Reading, ? extends T> query) {
                    return store.read(query);
                }

                @Override
                public Outcome write(String interactionId, Function<? super Writing, Outcome> unit) {
                    if (full) {
                        throw new NotStored("no space", new IllegalStateException(SECRET));
                    }
                    return store.write(interactionId, unit);
                }

                @Override
                public void close() {
                    store.close();
                }
            };
        }
    }
}
