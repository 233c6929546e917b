package org.entente.export.html;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.document.Block;
import org.entente.document.Span;
import org.entente.export.Bands;
import org.entente.export.Columns;
import org.entente.export.Edition;
import org.entente.export.Stretches;
import org.entente.text.Language;

/** From a document's blocks to what the template prints, with an id for each heading and each table. */
final class Parts {

    /** Of a letter page between its margins, in twentieths of a point. */
    private static final int TEXT_WIDTH = 9972;
    private static final float PER_CENT = TEXT_WIDTH / 100f;

    private final UnaryOperator<String> letters;
    private final boolean joined;
    private final List<Part> all = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final StringBuilder widths = new StringBuilder();
    private int named;
    /** The highest level of heading in the document; readers and standards take no level that is left out. */
    private int highest = 1;

    Parts(Look look) {
        this.letters = look.letters();
        this.joined = look.paper();
    }

    /** Adds all blocks of a document. */
    Parts with(List<Block> blocks) {
        highest = blocks.stream().flatMap(Parts::levels).min(Integer::compare).orElse(1);
        List<Stretches.Stretch> stretches = Stretches.of(blocks);
        for (int i = 0; i < stretches.size(); i++) {
            boolean follows = Stretches.goesOn(stretches, i + 1);
            int before = all.size();
            switch (stretches.get(i)) {
                case Stretches.Whole whole -> {
                    all.addAll(parts(whole.block(), follows && Stretches.introduces(stretches, i)));
                }
                case Stretches.Parallel parallel -> rows(parallel.rows(), follows);
            }
            if (stretches.get(i).annexed()) {
                all.set(before, all.get(before).annexed());
            }
        }
        return this;
    }

    private static Stream<Integer> levels(Block block) {
        return block instanceof Block.Beside beside
                ? Stream.of(beside.french(), beside.english()).flatMap(Optional::stream).flatMap(Parts::levels)
                : block instanceof Block.Heading heading ? Stream.of(heading.level()) : Stream.of();
    }

    List<Part> all() {
        return all;
    }

    List<Bookmark> bookmarks() {
        return bookmarks;
    }

    /** How wide the columns of each table are, as CSS. */
    String widths() {
        return widths.toString();
    }

    private void rows(List<Block.Beside> rows, boolean follows) {
        for (int i = 0; i < rows.size(); i++) {
            boolean last = i == rows.size() - 1;
            all.add(beside(rows.get(i), last ? follows : Stretches.opens(rows.get(i))));
        }
    }

    private List<? extends Part> parts(Block block, boolean leads) {
        return switch (block) {
            case Block.Table table -> Bands.of(table).stream().map(this::ruled).toList();
            case Block.Beside beside -> List.of(beside(beside, leads));
            case Block.Heading heading -> List.of(marked(heading, heading.text()));
            case Block.Paragraph words -> List.of(words(words, leads));
            case Block.Notice notice -> List.of(notice(notice));
            case Block.Signature signature -> List.of(signing(signature));
        };
    }

    private Part beside(Block.Beside row, boolean leads) {
        List<Block.Heading> headings = Stream.of(row.french(), row.english()).flatMap(Optional::stream)
                .filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast).toList();
        String both = String.join(" / ", headings.stream().map(Block.Heading::text).distinct().toList());
        boolean marked = !headings.isEmpty();
        Optional<Part> left = row.french().map(block -> half(block, marked ? Optional.of(both) : Optional.empty()));
        boolean leftMarks = row.french().filter(Block.Heading.class::isInstance).isPresent();
        Optional<Part> right = row.english().map(block -> half(block, marked && !leftMarks
                ? Optional.of(both)
                : Optional.empty()));
        return new Part.Beside(side(Language.FRENCH, left), side(Language.ENGLISH, right), leads || marked,
                Stretches.isShort(row), false);
    }

    /** @param bookmark what leads here, where nothing on the other side does */
    private Part half(Block block, Optional<String> bookmark) {
        return switch (block) {
            case Block.Heading heading -> bookmark.map(name -> marked(heading, name)).orElseGet(() -> heading(heading));
            case Block.Paragraph words -> words(words, false);
            case Block.Notice notice -> notice(notice);
            case Block.Table table -> throw wide(table);
            case Block.Signature signature -> throw wide(signature);
            case Block.Beside beside -> throw wide(beside);
        };
    }

    private static Part.Side side(Language language, Optional<Part> part) {
        return new Part.Side(Edition.tag(language), part);
    }

    private Part marked(Block.Heading heading, String bookmark) {
        Part.Heading part = heading(heading);
        bookmarks.add(new Bookmark(heading.level(), letters.apply(bookmark), part.id()));
        return part;
    }

    private Part.Heading heading(Block.Heading heading) {
        return new Part.Heading(heading.level() - highest + 2, name("heading"), letters.apply(heading.text()),
                false);
    }

    private Part words(Block.Paragraph words, boolean leads) {
        String text = String.join("", words.spans().stream().map(Span::text).toList());
        return new Part.Words(runs(words.spans()), leads, Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight());
    }

    private Part notice(Block.Notice notice) {
        return new Part.Notice(notice.lines().stream().map(letters).toList());
    }

    private Part signing(Block.Signature signature) {
        return new Part.Signing(runs(signature.party()), signature.lines().stream()
                .map(line -> new Part.Line(letters.apply(line.label()), runs(line.known()))).toList());
    }

    private Part ruled(Block.Table table) {
        Columns columns = Columns.of(table, TEXT_WIDTH);
        String id = name("table");
        for (int i = 0; i < columns.widths().size(); i++) {
            widths.append("#%s .c%d{width:%d%%}\n".formatted(id, i, Math.round(columns.widths().get(i) / PER_CENT)));
        }
        List<Part.Head> heads = IntStream.range(0, table.header().size())
                .mapToObj(i -> new Part.Head(letters.apply(table.header().get(i)), columns.narrow().get(i))).toList();
        List<List<Part.Cell>> rows = table.rows().stream().map(row -> IntStream.range(0, row.size())
                .mapToObj(i -> new Part.Cell(run(row.get(i)), columns.narrow().get(i))).toList()).toList();
        return new Part.Ruled(id, letters.apply(table.caption()), heads, rows, table.rowHeads(), Stretches
                .isShort(table));
    }

    /** On paper, plain words that follow each other are one run: a line could end between two, even before a mark. */
    private List<Part.Run> runs(List<Span> spans) {
        List<Part.Run> runs = new ArrayList<>();
        for (Span span : spans) {
            Part.Run run = run(span);
            if (joined && !runs.isEmpty() && runs.getLast().kind().equals("plain") && run.kind().equals("plain")) {
                run = new Part.Run("span", "plain", runs.removeLast().text() + run.text());
            }
            runs.add(run);
        }
        return runs;
    }

    private Part.Run run(Span span) {
        String text = letters.apply(span.text());
        return switch (span) {
            case Span.Plain plain -> new Part.Run("span", "plain", text);
            case Span.Strong strong -> new Part.Run("strong", "strong", text);
            case Span.Gap gap -> new Part.Run("mark", "gap", text);
            case Span.Remark remark -> new Part.Run("em", "remark", text);
        };
    }

    private String name(String of) {
        named++;
        return of + "-" + named;
    }

    private static IllegalStateException wide(Block block) {
        return new IllegalStateException("takes the whole width: " + block);
    }
}
