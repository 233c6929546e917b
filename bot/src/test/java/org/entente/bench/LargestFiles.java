package org.entente.bench;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.entente.document.Assembler;
import org.entente.document.Document;
import org.entente.document.Material;
import org.entente.document.Memorandum;
import org.entente.document.Sample;
import org.entente.export.Exporter;
import org.entente.export.Exporters;
import org.entente.export.picture.MatrixPictures;

/**
 * Prints how long each format takes, the first time and the second, for a partnership of 200 tasks, 12 roles and
 * 8 organisations with 4,000 characters in every answer, each in a JVM of its own with 128 MiB of heap; how much of the
 * heap was taken at most, garbage included, and how much was in use before it began and after the last collection.
 *
 * <pre>{@code mvn -q -Pbench -Dentente.main=org.entente.bench.LargestFiles test-compile exec:exec}</pre>
 *
 * <p>System property: {@code bench.heap}, to see with how little it works.
 */
public final class LargestFiles {

    private static final String HEAP = System.getProperty("bench.heap", "128m");
    private static final int TASKS = 200;
    private static final int ROLES = 12;
    private static final int ORGANISATIONS = 8;
    private static final int LONGEST = 4000;
    private static final double NANOS = 1e6;
    private static final double MEBIBYTE = 1 << 20;

    private LargestFiles() {}

    /** @param args none, or the format that this JVM is for */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 0) {
            System.out.printf("%-10s %10s %10s %10s %12s %12s %12s%n", "heap " + HEAP, "first, ms", "second", "KiB",
                    "before, MiB", "kept, MiB", "peak, MiB");
            for (Exporter exporter : Exporters.with(Sample.WORDS).all()) {
                start(exporter.format().id());
            }
            start("png");
        } else {
            measure(args[0]);
        }
    }

    private static void start(String format) throws IOException, InterruptedException {
        int ended = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-Xmx" + HEAP, "-cp", System.getProperty("java.class.path"), LargestFiles.class
                        .getName(), format).inheritIO().start().waitFor();
        if (ended != 0) {
            System.out.println(format + " failed");
        }
    }

    private static void measure(String format) {
        Material material = Memorandum.of(ORGANISATIONS, TASKS, ROLES,
                i -> ("Réponse " + i + " : nous accueillons ensemble. ").repeat(LONGEST).substring(0, LONGEST));
        Map<Boolean, Document> documents = Map.of(true, Assembler.assemble(material), false, Assembler.matrix(
                material));
        System.gc();
        double before = heap(pool -> pool.getCollectionUsage().getUsed());
        long begin = System.nanoTime();
        int size = write(format, documents);
        long middle = System.nanoTime();
        double kept = Math.max(before, heap(pool -> pool.getCollectionUsage().getUsed()));
        write(format, documents);
        long end = System.nanoTime();
        kept = Math.max(kept, heap(pool -> pool.getCollectionUsage().getUsed()));
        System.out.printf("%-10s %,10.0f %,10.0f %,10d %,12.1f %,12.1f %,12.1f  %d collections%n", format, (middle
                - begin)
                / NANOS, (end - middle) / NANOS, size / 1024, before, kept,
                heap(pool -> pool.getPeakUsage().getUsed()), collections());
    }

    private static int write(String format, Map<Boolean, Document> documents) {
        if (format.equals("png")) {
            return new MatrixPictures(Sample.WORDS).of(documents.get(false)).stream()
                    .mapToInt(picture -> picture.png().length).sum();
        }
        Exporter exporter = Exporters.with(Sample.WORDS).find(format).orElseThrow();
        return exporter.write(documents.get(exporter.format().whole())).length;
    }

    private static double heap(ToLongFunction<MemoryPoolMXBean> figure) {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(figure).sum() / MEBIBYTE;
    }

    private static long collections() {
        List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
        return collectors.stream().mapToLong(GarbageCollectorMXBean::getCollectionCount).sum();
    }
}
