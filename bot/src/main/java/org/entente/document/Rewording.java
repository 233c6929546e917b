package org.entente.document;

import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.document.Comparison.Fate;
import org.entente.document.Comparison.Words;

/** Compares two texts word by word. */
final class Rewording {

    /** A word, a run of blanks, or one sign as people see it. */
    static final Pattern TOKEN = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}\\p{N}]+)*|\\X");

    private final List<Words> words = new ArrayList<>();
    private final List<Span> removed = new ArrayList<>();
    private final List<Span> added = new ArrayList<>();

    private Rewording() {}

    static List<Words> of(List<Span> before, List<Span> after) {
        Rewording rewording = new Rewording();
        List<AbstractDelta<Span>> parts = Comparison.parts(tokens(before), tokens(after), Span::equals);
        for (int i = 0; i < parts.size(); i++) {
            rewording.part(parts.get(i), i > 0 && i < parts.size() - 1);
        }
        rewording.flush();
        return rewording.words;
    }

    /** A blank alone between two changes changes with them: words come and go as phrases. */
    private void part(AbstractDelta<Span> part, boolean between) {
        List<Span> source = part.getSource().getLines();
        List<Span> target = part.getTarget().getLines();
        if (part.getType() != DeltaType.EQUAL || (between && target.stream().allMatch(one -> one.text().isBlank()))) {
            removed.addAll(source);
            added.addAll(target);
        } else {
            flush();
            target.forEach(span -> add(Fate.KEPT, span));
        }
    }

    private void flush() {
        removed.forEach(span -> add(Fate.REMOVED, span));
        added.forEach(span -> add(Fate.ADDED, span));
        removed.clear();
        added.clear();
    }

    private void add(Fate fate, Span span) {
        if (!words.isEmpty() && words.getLast().fate() == fate
                && words.getLast().span().getClass().equals(span.getClass())) {
            words.set(words.size() - 1, new Words(fate, like(span, words.getLast().span().text() + span.text())));
        } else {
            words.add(new Words(fate, span));
        }
    }

    private static List<Span> tokens(List<Span> spans) {
        List<Span> tokens = new ArrayList<>();
        spans.forEach(span -> TOKEN.matcher(span.text()).results()
                .forEach(match -> tokens.add(like(span, match.group()))));
        return tokens;
    }

    /** Other words in the same manner. */
    private static Span like(Span span, String text) {
        return switch (span) {
            case Span.Plain plain -> new Span.Plain(text);
            case Span.Strong strong -> new Span.Strong(text);
            case Span.Gap gap -> new Span.Gap(text);
            case Span.Remark remark -> new Span.Remark(text);
        };
    }
}
