package org.entente.llm;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.entente.command.model.LanguageModel.Call;
import org.entente.command.model.LanguageModel.Reason;
import org.entente.command.model.LanguageModel.Said;
import org.entente.command.model.LanguageModel.Said.Nothing;

/** A call in its {@link Line}, with a thread of its own once it is its turn. */
final class Place implements Call {

    private final Line line;
    private final Supplier<Said> work;
    private final CompletableFuture<Said> said = new CompletableFuture<>();
    private final Thread thread = Thread.ofVirtual().name("llm-call").unstarted(this::work);

    Place(Line line, Supplier<Said> work) {
        this.line = line;
        this.work = work;
    }

    /** A call that is not made. */
    static Call none(Reason reason) {
        return new Call() {
            @Override
            public int before() {
                return 0;
            }

            @Override
            public Said said() {
                return new Nothing(reason, 0);
            }

            @Override
            public void cancel() {}
        };
    }

    void begin() {
        thread.start();
    }

    private void work() {
        Said result = new Nothing(Reason.DOWN, 0);
        try {
            result = work.get();
        } finally {
            line.done(this);
            said.complete(Thread.interrupted() ? new Nothing(Reason.CANCELLED, result.tokens()) : result);
        }
    }

    @Override
    public int before() {
        return line.before(this);
    }

    @Override
    public Said said() {
        return said.join();
    }

    @Override
    public void cancel() {
        if (line.leave(this)) {
            said.complete(new Nothing(Reason.CANCELLED, 0));
        } else {
            thread.interrupt();
        }
    }
}
