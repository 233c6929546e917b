package org.entente.script;

import java.util.List;
import java.util.Map;
import org.entente.text.Text;

/**
 * An example matrix that a group can load and change.
 *
 * @param agencies names that the sample gives its organisations, in order; loading maps them to a group's own by place
 */
public record RaciSample(String id, Text title, List<Text> agencies, List<Role> roles, List<Task> tasks) {

    public RaciSample {
        agencies = List.copyOf(agencies);
        roles = List.copyOf(roles);
        tasks = List.copyOf(tasks);
    }

    public record Role(String id, Text name) {}

    /**
     * @param lead    the leading agency's place in {@link RaciSample#agencies}, from 1
     * @param letters role id to one of R, A, C, I
     */
    public record Task(Text name, int lead, Map<String, String> letters) {
        public Task {
            letters = Map.copyOf(letters);
        }
    }
}
