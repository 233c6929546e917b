package org.entente.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.document.Assembler;
import org.entente.document.Bilingual;
import org.entente.document.Document;
import org.entente.document.Material;
import org.entente.document.Memorandum;
import org.entente.document.Sample;
import org.entente.export.Exporter;
import org.entente.export.Exporters;
import org.entente.export.picture.MatrixPictures;
import org.entente.text.Language;

/**
 * Prints how long each format takes for the memorandum of about four pages with its matrix, in milliseconds: the first
 * time in this process and the median of many; then one time each for a partnership of the largest size.
 */
public final class FileTimes {

    private static final int WARMING = 20;
    private static final int MEASURED = 21;
    private static final double NANOS = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int TASKS = 200;
    private static final int ROLES = 12;
    private static final int ORGANISATIONS = 8;
    private static final int LONGEST = 4000;

    private FileTimes() {}

    public static void main(String[] args) {
        Material material = Memorandum.usual(Language.FRENCH);
        Map<Boolean, Document> documents = documents(material);
        for (Exporter exporter : Exporters.with(Sample.WORDS).all()) {
            median(exporter.format().id(), () -> exporter.write(documents.get(exporter.format().whole())));
        }
        MatrixPictures pictures = new MatrixPictures(Sample.WORDS);
        median("png", () -> pictures.of(documents.get(false)).getFirst().png());
        Map<Boolean, Document> large = documents(Memorandum.of(ORGANISATIONS, TASKS, ROLES,
                i -> ("Réponse " + i + " : nous accueillons ensemble. ").repeat(LONGEST).substring(0, LONGEST)));
        for (Exporter exporter : Exporters.with(Sample.WORDS).all()) {
            System.out.printf("largest %-9s %,8.0f ms%n", exporter.format().id(),
                    time(() -> exporter.write(large.get(exporter.format().whole()))));
        }
        Document both = Bilingual.assemble(material);
        Exporter pdf = Exporters.with(Sample.WORDS).find("pdf").orElseThrow();
        median("pdf, both", () -> pdf.write(both));
    }

    private static Map<Boolean, Document> documents(Material material) {
        return Map.of(true, Assembler.assemble(material), false, Assembler.matrix(material));
    }

    /** Of the processor's time too: what a busy machine takes away does not count in it. */
    private static void median(String name, Runnable write) {
        double first = time(write);
        IntStream.range(0, WARMING).forEach(i -> write.run());
        long before = THREADS.getCurrentThreadCpuTime();
        double[] times = IntStream.range(0, MEASURED).mapToDouble(i -> time(write)).sorted().toArray();
        System.out.printf("%-9s first %,8.1f ms, median %,7.2f ms, of the processor %,7.2f ms%n", name, first,
                times[MEASURED / 2], (THREADS.getCurrentThreadCpuTime() - before) / NANOS / MEASURED);
    }

    private static double time(Runnable write) {
        long begin = System.nanoTime();
        write.run();
        return (System.nanoTime() - begin) / NANOS;
    }
}
