package org.entente.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;

/** A file as a program that reads its format shows it: all of its text. */
final class Opened {

    private Opened() {}

    static String text(String format, byte[] file) throws IOException {
        return switch (format) {
            case "docx" -> word(file);
            case "pdf" -> pages(file);
            case "html" -> Jsoup.parse(new String(file, StandardCharsets.UTF_8)).body().wholeText();
            case "markdown" -> markdown(new String(file, StandardCharsets.UTF_8));
            case "xlsx" -> workbook(file);
            case "csv" -> Rows.read(new String(file, StandardCharsets.UTF_8)).stream().flatMap(List::stream)
                    .collect(Collectors.joining("\n"));
            default -> throw new AssertionError("nobody reads " + format + " here");
        };
    }

    private static String word(byte[] file) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(file));
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        }
    }

    private static String pages(byte[] file) throws IOException {
        try (var pages = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pages);
        }
    }

    private static String markdown(String file) {
        var extensions = List.of(TablesExtension.create());
        return TextContentRenderer.builder().extensions(extensions).build()
                .render(Parser.builder().extensions(extensions).build().parse(file));
    }

    private static String workbook(byte[] file) throws IOException {
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            return StreamSupport.stream(book.spliterator(), false)
                    .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .map(cell -> cell.getStringCellValue()).collect(Collectors.joining("\n"));
        }
    }
}
