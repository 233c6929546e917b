package org.entente.document;
import java.nio.file.*;
import org.entente.export.docx.DocxExporter;
import org.entente.export.pdf.PdfExporter;
import org.entente.text.Language;
import org.junit.jupiter.api.Test;
class LookTmp {
  @Test void look() throws Exception {
    Path out = Path.of("/tmp/amendview"); Files.createDirectories(out);
    write(out, "fr", Assembler.assemble(AmendedMemorandum.in(Language.FRENCH)));
    write(out, "en", Assembler.assemble(AmendedMemorandum.in(Language.ENGLISH)));
    write(out, "both", Bilingual.assemble(AmendedMemorandum.inBoth()));
  }
  static void write(Path out, String name, Document d) throws Exception {
    Files.write(out.resolve(name + ".docx"), new DocxExporter(Sample.WORDS).write(d));
    Files.write(out.resolve(name + "-direct.pdf"), new PdfExporter(Sample.WORDS).write(d));
    System.out.println(name + " gaps " + d.gaps().count() + " places " + d.openPlaces());
  }
}
