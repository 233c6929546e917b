package org.entente.summary;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.entente.text.Language;

/** A text's sentences; a line of its own is one too. */
final class Sentences {

    private Sentences() {}

    static List<String> of(String text, Language language) {
        List<String> found = new ArrayList<>();
        text.lines().forEach(line -> {
            BreakIterator sentences = BreakIterator.getSentenceInstance(language.locale());
            sentences.setText(line);
            int from = 0;
            for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
                String sentence = line.substring(from, to).strip();
                if (!sentence.isEmpty()) {
                    found.add(sentence);
                }
                from = to;
            }
        });
        return found;
    }
}
