package org.entente.store.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.entente.document.Bilingual;
import org.entente.document.Block;
import org.entente.document.Document;
import org.entente.document.Gaps;
import org.entente.document.Sample;
import org.entente.export.Specimens;
import org.entente.script.Plan.Piece;
import org.entente.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A version comes back as it was exported, every sign of it; the shape is that of files people keep. */
class DocumentJsonTest {

    static Stream<Document> rich() {
        Sample sample = new Sample().piece(new Piece.Prose("purpose")).says("purpose", 1, "Jobs\nHomes")
                .clause("For {term} and {notice}:").piece(new Piece.Matrix()).matrix(Specimens.matrix(3))
                .piece(new Piece.Signatures());
        return Stream.concat(Stream.of(Specimens.full(Language.FRENCH), sample.document(), Bilingual.assemble(sample
                .material()), Specimens.typing("a\u0000\uD800 \t")), Specimens.nasty().stream().flatMap(text -> Stream
                        .of(
                                Specimens.typing(text), Specimens.beside(text))));
    }

    @ParameterizedTest
    @MethodSource("rich")
    void everyDocumentComesBackWhole(Document document) {
        Document read = DocumentJson.read(DocumentJson.write(document));
        assertThat(read).isEqualTo(new Document(document.title(), document.partnership(), document.language(),
                document.draftMark(), document.version(), document.date(), document.blocks().stream()
                        .map(DocumentJsonTest::bare).toList(), new Gaps(List.of())));
        assertThat(read.saysTheSameAs(document)).isTrue();
    }

    /** What a paragraph rests on belongs to the record of the day, and is not kept. */
    private static Block bare(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> new Block.Paragraph(paragraph.spans());
            case Block.Beside beside -> new Block.Beside(beside.french().map(DocumentJsonTest::bare),
                    beside.english().map(DocumentJsonTest::bare));
            case Block.Heading heading -> heading;
            case Block.Notice notice -> notice;
            case Block.Table table -> table;
            case Block.Signature signature -> signature;
        };
    }

    @Test
    void itsShapeStays() {
        assertThat(DocumentJson.write(Specimens.typing("x"))).isEqualTo("""
                {"title":"Title","partnership":"Together","language":"en","mark":"DRAFT","version":1,\
                "date":"2026-11-21","blocks":[{"paragraph":[{"plain":"x"}]},{"paragraph":[{"strong":"Alpha:"},\
                {"plain":" "},{"plain":"x"}]},{"table":"Table","header":["a","b"],"rows":[[{"plain":"x"},\
                {"plain":"x"}]],"row-heads":true}]}""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"loud\":\"x\"}", "{\"paragraph\":\"x\"}", "{\"paragraph\":[{}]}",
            "{\"paragraph\":[{\"plain\":\"x\",\"strong\":\"y\"}]}", "{\"heading\":\"x\"}",
            "{\"heading\":\"x\",\"level\":9}",
            "{\"french\":{\"table\":\"x\",\"header\":[],\"rows\":[],\"row-heads\":true}}",
            "{\"table\":\"x\",\"header\":[\"a\"],\"rows\":[[]],\"row-heads\":true}"})
    void anythingElseIsRefused(String block) {
        String json = DocumentJson.write(Specimens.typing("x")).replace("\"blocks\":[", "\"blocks\":[" + block + ",");
        assertThatThrownBy(() -> DocumentJson.read(json)).isInstanceOf(RuntimeException.class);
    }
}
