package org.entente.command;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.entente.command.model.LanguageModel;
import org.entente.summary.Statement;
import org.entente.summary.Statement.Kind;
import org.entente.summary.Statement.Support;

/** A language model that says what a test wants, in turn. */
final class ScriptedModel implements LanguageModel {

    /** What it was asked. */
    final List<Prompt> asked = new ArrayList<>();
    private final Deque<Said> answers = new ArrayDeque<>();
    /** How much it takes; a test may change it. */
    int room = 8000;
    long budget = 100_000;
    private CountDownLatch free = new CountDownLatch(0);

    void says(Statement... statements) {
        answers.add(new Said.Statements(List.of(statements), 100));
    }

    void fails(Reason reason) {
        answers.add(new Said.Nothing(reason, 0));
    }

    /** Every call waits until it is let go. */
    void holds() {
        free = new CountDownLatch(1);
    }

    void letsGo() {
        free.countDown();
    }

    static Statement statement(Kind kind, String text, String... answersAndQuotes) {
        List<Support> support = new ArrayList<>();
        for (int i = 0; i < answersAndQuotes.length; i += 2) {
            support.add(new Support(answersAndQuotes[i], answersAndQuotes[i + 1]));
        }
        return new Statement(kind, text, support);
    }

    @Override
    public Endpoint endpoint() {
        return new Endpoint("llm.example.org", "small-1");
    }

    @Override
    public long budget() {
        return budget;
    }

    @Override
    public int room() {
        return room;
    }

    @Override
    public int tokens(String text) {
        return text.length() / 4;
    }

    @Override
    public synchronized Call ask(Prompt prompt) {
        asked.add(prompt);
        Said said = answers.isEmpty() ? new Said.Nothing(Reason.DOWN, 0) : answers.removeFirst();
        CountDownLatch held = free;
        return new Call() {
            private volatile boolean off;

            @Override
            public int before() {
                return 1;
            }

            @Override
            public Said said() {
                try {
                    held.await();
                } catch (InterruptedException ending) {
                    Thread.currentThread().interrupt();
                }
                return off ? new Said.Nothing(Reason.CANCELLED, 0) : said;
            }

            @Override
            public void cancel() {
                off = true;
                held.countDown();
            }
        };
    }
}
