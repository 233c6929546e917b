package org.entente.rehearsal.page;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.entente.rehearsal.show.Deed;
import org.entente.simulator.seen.OpenForm;
import org.entente.simulator.wire.Bounded;

/** The forms that are open on pages; a form that the bot did not take stays and can be sent again. */
final class OpenForms {

    private static final int MOST = 1_000;

    private final AtomicLong last = new AtomicLong();
    private final Bounded<String, Opened> byKey = new Bounded<>(MOST);

    /** @param by what somebody did to open it; empty: nothing that a transcript can say */
    record Opened(OpenForm form, Optional<Deed> by) {}

    String keep(OpenForm form, Optional<Deed> by) {
        String key = Long.toString(last.incrementAndGet());
        byKey.put(key, new Opened(form, by));
        return key;
    }

    /** @throws IllegalArgumentException where no such form is open */
    Opened get(String key) {
        return byKey.get(key).orElseThrow(() -> new IllegalArgumentException("this form is no longer open"));
    }
}
