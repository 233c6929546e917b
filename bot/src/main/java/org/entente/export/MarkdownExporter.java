package org.entente.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.entente.document.Block;
import org.entente.document.Document;
import org.entente.document.Phrases;
import org.entente.document.Span;

/** Markdown with tables. Everything typed is escaped by the renderer, so that it can never become markup. */
public final class MarkdownExporter implements Exporter {

    private static final Format FORMAT = new Format("markdown", "md", "text/markdown; charset=utf-8", true);
    private static final String LINE_TO_FILL = "____________________";

    private final Phrases phrases;
    private final MarkdownRenderer renderer = MarkdownRenderer.builder()
            .extensions(List.of(TablesExtension.create())).build();

    public MarkdownExporter(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public byte[] write(Document document) {
        var root = new org.commonmark.node.Document();
        root.appendChild(heading(1, document.title()));
        root.appendChild(paragraph(List.of(new Span.Strong(document.partnership()))));
        root.appendChild(paragraph(List.of(new Span.Plain(Edition.line(document, phrases)))));
        Stretches.of(document.blocks()).forEach(stretch -> add(root, stretch));
        return renderer.render(root).getBytes(StandardCharsets.UTF_8);
    }

    private static void add(Node root, Stretches.Stretch stretch) {
        switch (stretch) {
            case Stretches.Whole whole -> add(root, whole.block());
            case Stretches.Parallel parallel -> MarkdownColumns.add(root, parallel.rows());
        }
    }

    private static void add(Node root, Block block) {
        switch (block) {
            case Block.Heading heading -> root.appendChild(heading(heading.level() + 1, heading.text()));
            case Block.Paragraph words -> root.appendChild(paragraph(words.spans()));
            case Block.Notice notice -> root.appendChild(notice(notice.lines()));
            case Block.Table table -> {
                root.appendChild(paragraph(List.of(new Span.Strong(table.caption()))));
                root.appendChild(MarkdownTable.of(table));
            }
            case Block.Signature signature -> {
                root.appendChild(paragraph(signature.party()));
                root.appendChild(lines(signature.lines()));
            }
            case Block.Beside beside -> MarkdownColumns.add(root, List.of(beside));
        }
    }

    static Node heading(int level, String text) {
        Heading heading = new Heading();
        heading.setLevel(level);
        MarkdownText.into(heading, List.of(new Span.Plain(text)));
        return heading;
    }

    private static Node paragraph(List<Span> spans) {
        Paragraph paragraph = new Paragraph();
        MarkdownText.into(paragraph, spans);
        return paragraph;
    }

    private static Node notice(List<String> lines) {
        BlockQuote quote = new BlockQuote();
        lines.forEach(line -> quote.appendChild(paragraph(List.of(new Span.Plain(line)))));
        return quote;
    }

    private static Node lines(List<Block.Signature.Line> lines) {
        BulletList list = new BulletList();
        list.setMarker("-");
        list.setTight(true);
        for (Block.Signature.Line line : lines) {
            ListItem item = new ListItem();
            Paragraph paragraph = new Paragraph();
            MarkdownText.into(paragraph, List.of(new Span.Plain(line.label() + " ")));
            MarkdownText.into(paragraph, line.known().isEmpty() ? List.of(new Span.Plain(LINE_TO_FILL)) : line.known());
            item.appendChild(paragraph);
            list.appendChild(item);
        }
        return list;
    }
}
