package org.entente.script;

import java.util.List;
import org.entente.text.Text;

/** Questions that belong together under one heading. */
public record Section(String id, Text title, List<Question> questions) {

    public Section {
        questions = List.copyOf(questions);
    }
}
