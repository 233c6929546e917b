package org.entente.command.summary;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.entente.command.model.LanguageModel.Call;

/** What models are asked at the moment, so that people can see how long they wait, and call it off. */
public final class Jobs implements AutoCloseable {

    /** One summary that is being made; the calls for its parts follow each other. */
    static final class Job {
        private Optional<Call> call = Optional.empty();
        private boolean off;

        /** The call that is made now; called off at once where the job was. */
        synchronized void next(Call next) {
            call = Optional.of(next);
            if (off) {
                next.cancel();
            }
        }

        synchronized int before() {
            return call.map(Call::before).orElse(0);
        }

        synchronized void cancel() {
            off = true;
            call.ifPresent(Call::cancel);
        }
    }

    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Job> running = new ConcurrentHashMap<>();

    /** @param name of which one runs at a time; the second is not begun */
    boolean start(String name, Consumer<Job> work) {
        Job job = new Job();
        if (running.putIfAbsent(name, job) != null) {
            return false;
        }
        executor.execute(() -> {
            try {
                work.accept(job);
            } finally {
                synchronized (running) {
                    running.remove(name);
                    running.notifyAll();
                }
            }
        });
        return true;
    }

    Optional<Job> running(String name) {
        return Optional.ofNullable(running.get(name));
    }

    /** Blocks until nothing runs. */
    public void awaitIdle() throws InterruptedException {
        synchronized (running) {
            while (!running.isEmpty()) {
                running.wait();
            }
        }
    }

    /** Calls everything off. */
    @Override
    public void close() {
        running.values().forEach(Job::cancel);
        executor.close();
    }
}
