package org.entente.export.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file made part by part, as good or as bad as a test wants it. */
public final class Crafted {

    private static final String W = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NAMES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String main = W + "document.main+xml";
    private String body = "";
    private String before = "";
    private String section = "<w:sectPr>%s<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\" w:header=\"708\""
            + " w:footer=\"708\" w:gutter=\"0\"/></w:sectPr>";
    private String references = "";

    /** One whose paragraphs say this, a run each. */
    public static Crafted saying(String... paragraphs) {
        Crafted crafted = new Crafted();
        for (String words : paragraphs) {
            crafted.body(paragraph(words));
        }
        return crafted;
    }

    static String paragraph(String... runs) {
        return "<w:p>" + runs(runs) + "</w:p>";
    }

    static String runs(String... runs) {
        StringBuilder xml = new StringBuilder();
        for (String run : runs) {
            xml.append("<w:r><w:t xml:space=\"preserve\">").append(run).append("</w:t></w:r>");
        }
        return xml.toString();
    }

    Crafted body(String xml) {
        body += xml;
        return this;
    }

    /** Before the root of the main part: a document type, say. */
    Crafted before(String xml) {
        before = xml;
        return this;
    }

    Crafted main(String type) {
        main = type;
        return this;
    }

    Crafted section(String xml) {
        section = xml;
        return this;
    }

    Crafted styles(String styles) {
        return xml("styles", "<w:styles " + NAMES + ">" + styles + "</w:styles>").related("styles", "styles",
                "styles.xml");
    }

    /** @param kind {@code header} or {@code footer}; {@code type} of pages */
    Crafted edge(String kind, String type, String content) {
        String name = kind + "-" + type;
        references += "<w:" + kind + "Reference w:type=\"" + type + "\" r:id=\"" + name + "\"/>";
        String root = kind.equals("header") ? "hdr" : "ftr";
        types.append("<Override PartName=\"/word/").append(name).append(".xml\" ContentType=\"").append(W).append(kind)
                .append("+xml\"/>");
        parts.put("word/" + name + ".xml", ("<w:" + root + " " + NAMES + ">" + content + "</w:" + root + ">")
                .getBytes(StandardCharsets.UTF_8));
        return related(name, kind, name + ".xml");
    }

    Crafted settings(String xml) {
        return xml("settings", "<w:settings " + NAMES + ">" + xml + "</w:settings>");
    }

    private Crafted xml(String name, String xml) {
        return part("word/" + name + ".xml", W + name + "+xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    Crafted part(String name, String type, byte[] content) {
        types.append("<Override PartName=\"/").append(name).append("\" ContentType=\"").append(type).append("\"/>");
        parts.put(name, content);
        return this;
    }

    Crafted related(String id, String type, String target) {
        relations.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(REL).append(type)
                .append("\" Target=\"").append(target).append("\"/>");
        return this;
    }

    Crafted outside(String type, String target) {
        relations.append("<Relationship Id=\"out\" Type=\"").append(REL).append(type).append("\" Target=\"")
                .append(target).append("\" TargetMode=\"External\"/>");
        return this;
    }

    public byte[] file() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + main + "\"/>" + types + "</Types>")
                .getBytes(StandardCharsets.UTF_8));
        all.put("_rels/.rels", related("<Relationship Id=\"rId1\" Type=\"" + REL
                + "officeDocument\" Target=\"word/document.xml\"/>"));
        all.put("word/document.xml", (before + "<w:document " + NAMES + "><w:body>" + body + section.formatted(
                references) + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8));
        all.put("word/_rels/document.xml.rels", related(relations.toString()));
        all.putAll(parts);
        return zip(all);
    }

    private static byte[] related(String relations) {
        return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
