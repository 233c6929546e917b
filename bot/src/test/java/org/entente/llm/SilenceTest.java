package org.entente.llm;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.entente.llm.StubModel.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

/** Neither what is asked nor what is answered reaches the log, nor a key, however much the log is told to hold. */
class SilenceTest {

    private static final List<String> SECRETS = List.of("compare answers", "read aloud", "Zephyrs", "Borée",
            "marmalade", "nobody has ever written", "everyone https", "A999", "k-123");

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final List<Appender<ILoggingEvent>> others = new ArrayList<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level usual = root.getLevel();
    private final Logger own = (Logger) LoggerFactory.getLogger("org.entente.llm");
    private final Level usualOfOwn = own.getLevel();
    private final java.util.logging.Logger jdk = LogManager.getLogManager().getLogger("");
    private final java.util.logging.Level usualOfJdk = jdk.getLevel();
    private final Handler[] handlers = jdk.getHandlers();
    private final Heard heard = new Heard();

    /** What the JDK itself logs. */
    private static final class Heard extends Handler {
        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage() + Arrays.toString(line.getParameters()) + line.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void listenToAll() {
        root.iteratorForAppenders().forEachRemaining(others::add);
        others.forEach(root::detachAppender);
        log.start();
        root.addAppender(log);
        root.setLevel(Level.TRACE);
        own.setLevel(Level.TRACE);
        Stream.of(handlers).forEach(jdk::removeHandler);
        jdk.addHandler(heard);
        jdk.setLevel(java.util.logging.Level.ALL);
    }

    @AfterEach
    void listenAsUsual() {
        root.detachAppender(log);
        others.forEach(root::addAppender);
        root.setLevel(usual);
        own.setLevel(usualOfOwn);
        jdk.removeHandler(heard);
        Stream.of(handlers).forEach(jdk::addHandler);
        jdk.setLevel(usualOfJdk);
    }

    private List<String> lines() {
        return Stream.concat(heard.lines.stream(), List.copyOf(log.list).stream().map(line -> line.getFormattedMessage()
                + (line.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(line.getThrowableProxy()))))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"HANGS", "SLOW"})
    void noWordOfAPromptOrAnAnswerIsLogged(Mode mode) {
        try (Connected connected = Connected.with("k-123")) {
            connected.stub.plays(mode);
            for (int i = 0; i <= Breaker.FAILURES; i++) {
                connected.says();
            }
        }
        assertThat(lines()).isNotEmpty().noneMatch(line -> SECRETS.stream().anyMatch(line::contains));
    }

    @Test
    void noWordOfACallThatIsCalledOffIsLogged() throws Exception {
        try (Connected connected = Connected.to(Mode.HANGS)) {
            connected.asks();
            connected.stub.awaitCall();
        }
        assertThat(lines()).isNotEmpty().noneMatch(line -> SECRETS.stream().anyMatch(line::contains));
    }

    @Test
    void whoeverRunsTheProgramIsToldWhatKindOfTroubleThereIs() {
        try (Connected connected = Connected.to(Mode.NO_SUCH_MODEL)) {
            connected.says();
        }
        assertThat(lines()).anyMatch(line -> line.contains("REFUSED 404"));
    }
}
