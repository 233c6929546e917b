package org.entente.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The texts that a block prints. */
final class Texts {

    private Texts() {}

    static Stream<String> of(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Paragraph words -> of(words.spans());
            case Block.Notice notice -> notice.lines().stream();
            case Block.Beside beside -> Stream.of(beside.french(), beside.english()).flatMap(Optional::stream)
                    .flatMap(Texts::of);
            case Block.Table table -> Stream.of(Stream.of(table.caption()), table.header().stream(),
                    table.rows().stream().flatMap(Texts::of)).flatMap(texts -> texts);
            case Block.Signature signature -> Stream.concat(of(signature.party()), signature.lines().stream()
                    .flatMap(line -> Stream.concat(Stream.of(line.label()), of(line.known()))));
        };
    }

    private static Stream<String> of(List<Span> spans) {
        return spans.stream().map(Span::text);
    }
}
