package org.entente.export.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.entente.export.Edition;
import org.entente.text.Language;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Gives a blank document, which has none, the styles of {@code export/styles.xml} and its language. */
final class Styles {

    private static final String FILE = "/export/styles.xml";

    private Styles() {}

    /** The same for every document in a language: read once, and carried into each file as it is. */
    private static final class Parts {
        static final Map<Language, byte[]> BY_LANGUAGE = Arrays.stream(Language.values())
                .collect(Collectors.toUnmodifiableMap(Function.identity(), Styles::part));
    }

    static void define(XWPFDocument file, Language language) throws IOException {
        try {
            XWPFRelation kind = XWPFRelation.STYLES;
            PackagePartName name = PackagingURIHelper.createPartName(kind.getDefaultFileName());
            PackagePart part = file.getPackage().createPart(name, kind.getContentType());
            try (OutputStream out = part.getOutputStream()) {
                out.write(Parts.BY_LANGUAGE.getOrDefault(language, new byte[0]));
            }
            file.getPackagePart().addRelationship(name, TargetMode.INTERNAL, kind.getRelation());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("the library's own name of a part", e);
        }
    }

    private static byte[] part(Language language) {
        try (InputStream in = Objects.requireNonNull(Styles.class.getResourceAsStream(FILE), FILE);
                var out = new ByteArrayOutputStream()) {
            StylesDocument styles = StylesDocument.Factory.parse(in, new XmlOptions().setLoadStripComments());
            styles.getStyles().getDocDefaults().getRPrDefault().getRPr().getLangArray(0).setVal(Edition.tag(language));
            styles.save(out, POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException(FILE + " is no styles file", e);
        }
    }
}
