package org.entente.document;

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
        List<Part<Span>> parts = Part.of(tokens(before), tokens(after), Span::equals);
        for (int i = 0; i < parts.size(); i++) {
            rewording.part(parts.get(i), i > 0 && i < parts.size() - 1);
        }
        rewording.flush();
        return rewording.words;
    }

    /** A blank alone between two changes changes with them: words come and go as phrases. */
    private void part(Part<Span> part, boolean between) {
        if (!part.same() || (between && part.after().stream().allMatch(one -> one.text().isBlank()))) {
            removed.addAll(part.before());
            added.addAll(part.after());
        } else {
            flush();
            part.after().forEach(span -> add(Fate.KEPT, span));
        }
    }

    /** What both begin with, or end with, has stayed. */
    private void flush() {
        int most = Math.min(removed.size(), added.size());
        int head = 0;
        while (head < most && removed.get(head).equals(added.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && removed.get(removed.size() - 1 - tail).equals(added.get(added.size() - 1
                - tail))) {
            tail++;
        }
        added.subList(0, head).forEach(span -> add(Fate.KEPT, span));
        removed.subList(head, removed.size() - tail).forEach(span -> add(Fate.REMOVED, span));
        added.subList(head, added.size() - tail).forEach(span -> add(Fate.ADDED, span));
        added.subList(added.size() - tail, added.size()).forEach(span -> add(Fate.KEPT, span));
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
            case Span.Remark remark -> new Span.Remark(text, remark.about());
        };
    }
}
