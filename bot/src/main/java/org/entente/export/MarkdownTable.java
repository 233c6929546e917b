package org.entente.export;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.entente.document.Block;
import org.entente.document.Span;

/** A table as GitHub's Markdown writes it. */
final class MarkdownTable {

    private MarkdownTable() {}

    static Node of(Block.Table table) {
        TableHead head = new TableHead();
        head.appendChild(row(table.header().stream().<Span>map(Span.Plain::new).toList(), true));
        TableBody body = new TableBody();
        table.rows().forEach(cells -> body.appendChild(row(cells, false)));
        TableBlock block = new TableBlock();
        block.appendChild(head);
        block.appendChild(body);
        return block;
    }

    private static Node row(List<Span> cells, boolean header) {
        TableRow row = new TableRow();
        for (Span span : cells) {
            TableCell cell = new TableCell();
            cell.setHeader(header);
            MarkdownText.into(cell, MarkdownColumns.closed(List.of(span)));
            row.appendChild(cell);
        }
        return row;
    }
}
