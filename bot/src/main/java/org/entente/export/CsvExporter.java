package org.entente.export;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.entente.document.Block;
import org.entente.document.Document;
import org.entente.document.Span;

/**
 * A document's tables as rows of text, for any spreadsheet: RFC 4180, in UTF-8 with the mark by which Excel knows it.
 * Several tables stand one after the other with an empty row between them.
 */
public final class CsvExporter implements Exporter {

    private static final Format FORMAT = new Format("csv", "csv", "text/csv; charset=utf-8", false);
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final String NEEDS_QUOTES = "\",\r\n";

    @Override
    public Format format() {
        return FORMAT;
    }

    /** A document without tables says in its words why it has none. */
    @Override
    public byte[] write(Document document) {
        List<List<List<String>>> tables = document.blocks().stream().flatMap(CsvExporter::table).toList();
        String rows = tables.isEmpty()
                ? document.blocks().stream().flatMap(CsvExporter::words).map(words -> row(List.of(words)))
                        .collect(joining())
                : tables.stream().map(CsvExporter::rows).collect(joining(LINE_END));
        return (BYTE_ORDER_MARK + rows).getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<List<List<String>>> table(Block block) {
        return block instanceof Block.Table table
                ? Stream.of(Stream.concat(Stream.of(table.header()), table.rows().stream()
                        .map(row -> row.stream().map(Span::text).toList())).toList())
                : Stream.empty();
    }

    private static Stream<String> words(Block block) {
        return block instanceof Block.Paragraph words
                ? Stream.of(words.spans().stream().map(Span::text).collect(joining()))
                : Stream.empty();
    }

    private static String rows(List<List<String>> rows) {
        return rows.stream().map(CsvExporter::row).collect(joining());
    }

    private static String row(List<String> cells) {
        return cells.stream().map(CsvExporter::cell).collect(joining(",", "", LINE_END));
    }

    private static String cell(String typed) {
        String text = CellText.of(typed);
        boolean plain = text.chars().noneMatch(letter -> NEEDS_QUOTES.indexOf(letter) >= 0)
                && text.equals(text.strip());
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
