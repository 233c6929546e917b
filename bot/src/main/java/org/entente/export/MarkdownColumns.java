package org.entente.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.entente.document.Block;
import org.entente.document.Span;

/** Two languages as a table of two columns; headings stand between such tables, in both languages. */
final class MarkdownColumns {

    private static final List<Span> HEADS = List.of(new Span.Plain("Français"), new Span.Plain("English"));

    private MarkdownColumns() {}

    static void add(Node root, List<Block.Beside> rows) {
        Optional<TableBody> open = Optional.empty();
        for (Block.Beside row : rows) {
            Optional<Block.Heading> heading = row.french().filter(Block.Heading.class::isInstance)
                    .map(Block.Heading.class::cast);
            if (heading.isPresent()) {
                root.appendChild(heading(heading.get(), row));
                open = Optional.empty();
            } else {
                TableBody body = open.orElseGet(() -> table(root));
                lines(row).forEach(body::appendChild);
                open = Optional.of(body);
            }
        }
    }

    private static Node heading(Block.Heading french, Block.Beside row) {
        String other = row.english().map(MarkdownColumns::paragraphs).map(all -> words(all.getFirst()))
                .orElse(french.text());
        String both = other.equals(french.text()) ? other : french.text() + " / " + other;
        return MarkdownExporter.heading(french.level() + 1, both);
    }

    private static TableBody table(Node root) {
        TableHead head = new TableHead();
        head.appendChild(row(List.of(HEADS.getFirst()), List.of(HEADS.getLast()), true));
        TableBody body = new TableBody();
        TableBlock block = new TableBlock();
        block.appendChild(head);
        block.appendChild(body);
        root.appendChild(block);
        return body;
    }

    /** A cell holds no line break: each line of a notice is a row. */
    private static List<Node> lines(Block.Beside beside) {
        List<List<Span>> french = beside.french().map(MarkdownColumns::paragraphs).orElse(List.of());
        List<List<Span>> english = beside.english().map(MarkdownColumns::paragraphs).orElse(List.of());
        List<Node> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(french.size(), english.size()); i++) {
            lines.add(row(i < french.size() ? french.get(i) : List.of(), i < english.size()
                    ? english.get(i)
                    : List
                            .of(), false));
        }
        return lines;
    }

    private static List<List<Span>> paragraphs(Block block) {
        return switch (block) {
            case Block.Paragraph words -> List.of(words.spans());
            case Block.Heading heading -> List.of(List.of(new Span.Plain(heading.text())));
            case Block.Notice notice -> notice.lines().stream().map(line -> List.<Span>of(new Span.Plain(line)))
                    .toList();
            case Block.Table table -> throw new IllegalStateException("takes the whole width: " + table);
            case Block.Signature signature -> throw new IllegalStateException("takes the whole width: " + signature);
            case Block.Beside beside -> throw new IllegalStateException("takes the whole width: " + beside);
        };
    }

    private static String words(List<Span> spans) {
        return String.join("", spans.stream().map(Span::text).toList());
    }

    private static TableRow row(List<Span> french, List<Span> english, boolean header) {
        TableRow row = new TableRow();
        for (List<Span> spans : List.of(french, english)) {
            TableCell cell = new TableCell();
            cell.setHeader(header);
            MarkdownText.into(cell, closed(spans));
            row.appendChild(cell);
        }
        return row;
    }

    /** A backslash at a cell's end would be read as escaping the pipe after it: a space stands between. */
    static List<Span> closed(List<Span> spans) {
        if (spans.isEmpty() || !spans.getLast().text().endsWith("\\")) {
            return spans;
        }
        List<Span> closed = new ArrayList<>(spans);
        closed.add(new Span.Plain(" "));
        return closed;
    }
}
