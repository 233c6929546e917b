package org.entente.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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
 * Prints how long each format takes for the memorandum with its matrix, in milliseconds: the first time in this process
 * and the median when it is warm, beside those of npm's docxtemplater and pdfmake, warm too, for the same words.
 *
 * <pre>{@code mvn -q -Pbench -Dentente.main=org.entente.bench.FileTimes test-compile exec:exec}</pre>
 *
 * <p>System property: {@code bench.seconds} to warm up each format; after ten, the JVM still compiles what a PDF needs.
 */
public final class FileTimes {

    private static final int SECONDS = Integer.getInteger("bench.seconds", 30);
    private static final int MEASURED = 101;
    private static final double NANOS = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private FileTimes() {}

    /** @param cpu of the processor's time: what a busy machine takes away does not count in it */
    private record Times(double first, double median, double cpu) {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Material material = Memorandum.usual(Language.FRENCH);
        Map<String, Times> ours = new LinkedHashMap<>();
        formats(material).forEach((format, write) -> ours.put(format, times(write)));
        Document document = Assembler.assemble(material);
        Map<String, Peers.Time> peers = Peers.of(document, exporter("docx").write(document), SECONDS);
        System.out.printf("%-10s %9s %9s %9s   %-14s %9s %9s %7s%n", "ms", "first", "median", "processor", "peer",
                "median", "processor", "ratio");
        ours.forEach((format, times) -> print(format, times, Optional.ofNullable(peers.get(format))));
        System.out.printf("load average of the machine: %.1f on %d processors%n", ManagementFactory
                .getOperatingSystemMXBean().getSystemLoadAverage(), Runtime.getRuntime().availableProcessors());
    }

    private static Map<String, Runnable> formats(Material material) {
        Document whole = Assembler.assemble(material);
        Document matrix = Assembler.matrix(material);
        Document both = Bilingual.assemble(material);
        Map<String, Runnable> formats = new LinkedHashMap<>();
        for (Exporter exporter : Exporters.with(Sample.WORDS).all()) {
            formats.put(exporter.format().id(), () -> exporter.write(exporter.format().whole() ? whole : matrix));
        }
        MatrixPictures pictures = new MatrixPictures(Sample.WORDS);
        formats.put("png", () -> pictures.of(matrix).getFirst().png());
        formats.put("pdf, both", () -> exporter("pdf").write(both));
        return formats;
    }

    private static Exporter exporter(String format) {
        return Exporters.with(Sample.WORDS).find(format).orElseThrow();
    }

    private static Times times(Runnable write) {
        double first = time(write);
        long warm = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (System.nanoTime() < warm) {
            write.run();
        }
        long before = THREADS.getCurrentThreadCpuTime();
        double[] times = IntStream.range(0, MEASURED).mapToDouble(i -> time(write)).sorted().toArray();
        return new Times(first, times[MEASURED / 2],
                (THREADS.getCurrentThreadCpuTime() - before) / NANOS / MEASURED);
    }

    private static double time(Runnable write) {
        long begin = System.nanoTime();
        write.run();
        return (System.nanoTime() - begin) / NANOS;
    }

    private static void print(String format, Times times, Optional<Peers.Time> peer) {
        System.out.printf("%-10s %,9.1f %,9.2f %,9.2f   %s%n", format, times.first(), times.median(), times.cpu(), peer
                .map(other -> "%-14s %,9.2f %,9.2f %7.2f".formatted(other.name(), other.median(), other.cpu(),
                        other.median() / times.median()))
                .orElse(""));
    }
}
