package org.entente.document;

import java.util.ArrayList;
import java.util.List;

/** Line breaks that people typed become paragraphs; every other character stays as it is. */
final class Lines {

    private Lines() {}

    static List<Block> paragraphs(List<Span> spans) {
        List<List<Span>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        for (Span span : spans) {
            if (span instanceof Span.Plain plain) {
                List<String> parts = plain.text().lines().toList();
                for (int i = 0; i < parts.size(); i++) {
                    if (i > 0) {
                        lines.add(new ArrayList<>());
                    }
                    lines.getLast().add(new Span.Plain(parts.get(i)));
                }
            } else {
                lines.getLast().add(span);
            }
        }
        return lines.stream().filter(Lines::says).<Block>map(Block.Paragraph::new).toList();
    }

    private static boolean says(List<Span> line) {
        return line.stream().anyMatch(span -> !span.text().isBlank());
    }
}
