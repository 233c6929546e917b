package org.entente.rehearsal.browser;

import java.util.Map;
import org.entente.script.Meeting;

/** A sample meeting's server, channel and people, without what they do. */
record Sample(Page page) {

    private static final String POST = """
            const [path, body, done] = arguments;
            fetch(path, {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body)})
              .then((answer) => done(answer.status));
            """;

    /** Begins it, ends it before its first step, and goes to its channel. */
    void opensDoorsOf(Meeting meeting) {
        post(Map.of("does", "begin", "meeting", meeting.id(), "running", false));
        post(Map.of("does", "end"));
        page.goesTo("# " + meeting.channel());
    }

    private void post(Map<String, Object> body) {
        Object status = page.driver.executeAsyncScript(POST, "/room/show", body);
        if (((Number) status).intValue() != 200) {
            throw new AssertionError(body + " was answered with " + status);
        }
    }
}
