package org.entente.command.draft;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.command.Speech;
import org.entente.command.card.Markup;
import org.entente.document.Comparison;
import org.entente.document.Comparison.Added;
import org.entente.document.Comparison.Change;
import org.entente.document.Comparison.Fate;
import org.entente.document.Comparison.Removed;
import org.entente.document.Comparison.Reworded;
import org.entente.document.Comparison.Same;
import org.entente.document.Comparison.Words;
import org.entente.document.Row.Frame;
import org.entente.text.Language;

/** One line a change, under the heading where it stands: what came in bold, what went struck through. */
final class ChangeLines {

    /** Of one stretch of words. */
    private static final int LONGEST = 280;
    private static final int LONGEST_HEADING = 60;
    /** Of words that stayed, this much stands around those that did not. */
    private static final int AROUND = 50;

    private final Speech speech;
    private final List<String> lines = new ArrayList<>();
    private Optional<String> heading = Optional.empty();
    private List<String> heads = List.of();

    ChangeLines(Speech speech) {
        this.speech = speech;
    }

    List<String> of(Comparison comparison) {
        comparison.changes().forEach(this::read);
        return List.copyOf(lines);
    }

    private void read(Change change) {
        switch (change) {
            case Same same -> pass(same.cells(), same.frame());
            case Added added -> {
                pass(added.cells(), added.frame());
                add(speech.say(added.frame() == Frame.TABLE ? "compare.row-added" : "compare.added"), whole(added));
            }
            case Removed removed -> add(speech.say(removed.frame() == Frame.TABLE
                    ? "compare.row-removed"
                    : "compare.removed"), whole(removed));
            case Reworded reworded -> {
                pass(reworded.cells(), reworded.frame());
                add(speech.say(reworded.frame() == Frame.TABLE ? "compare.row-reworded" : "compare.reworded"),
                        reworded(reworded));
            }
        }
    }

    /** What stands now tells under which heading, and under which heads of a table, the rows below it stand. */
    private void pass(List<Comparison.Cell> cells, Frame frame) {
        List<Comparison.Cell> headings = cells.stream().filter(cell -> cell.style().isHeading()).toList();
        if (!headings.isEmpty()) {
            boolean right = speech.language() == Language.ENGLISH;
            heading = Optional.of(present(right ? headings.getLast() : headings.getFirst()));
        }
        if (frame == Frame.TABLE_HEAD) {
            heads = cells.stream().map(ChangeLines::present).toList();
        }
    }

    private void add(String what, String words) {
        lines.add("- " + heading.map(part -> speech.say("compare.in-part", "what", what, "part",
                Markup.typed(part, LONGEST_HEADING), "words", words))
                .orElseGet(() -> speech.say("compare.line", "what", what, "words", words)));
    }

    private static String whole(Change change) {
        return change.cells().stream().map(ChangeLines::marked).filter(text -> !text.isEmpty()).collect(joining(" · "));
    }

    private String reworded(Reworded reworded) {
        List<Comparison.Cell> cells = reworded.cells();
        return switch (reworded.frame()) {
            case ACROSS, PARALLEL, TABLE_HEAD -> cells.stream().filter(cell -> !cell.isSame())
                    .map(ChangeLines::marked).collect(joining(" · "));
            case TABLE, SIGNING -> marked(cells.getFirst()) + " · " + IntStream.range(1, cells.size())
                    .filter(i -> !cells.get(i).isSame()).mapToObj(i -> head(reworded.frame(), i) + marked(cells.get(i)))
                    .collect(joining(" · "));
        };
    }

    private String head(Frame frame, int column) {
        return frame == Frame.TABLE && column < heads.size()
                ? speech.say("compare.head", "head", Markup.typed(heads.get(column), LONGEST_HEADING)) + " "
                : "";
    }

    /** What the cell says now. */
    private static String present(Comparison.Cell cell) {
        return cell.words().stream().filter(words -> words.fate() != Fate.REMOVED).map(words -> words.span().text())
                .collect(joining());
    }

    static String marked(Comparison.Cell cell) {
        List<Words> words = cell.words();
        return IntStream.range(0, words.size())
                .mapToObj(i -> marked(words.get(i), i == 0, i == words.size() - 1)).collect(joining()).strip();
    }

    private static String marked(Words words, boolean first, boolean last) {
        String text = words.span().text();
        return switch (words.fate()) {
            case KEPT -> kept(text, first, last);
            case ADDED -> between("**", text);
            case REMOVED -> between("~~", text);
        };
    }

    /** Blanks at the ends stay outside, or Discord would show the signs themselves. */
    private static String between(String sign, String text) {
        String inner = text.strip();
        if (inner.isEmpty()) {
            return text;
        }
        int start = text.indexOf(inner);
        return text.substring(0, start) + sign + Markup.typed(inner, LONGEST) + sign
                + text.substring(start + inner.length());
    }

    private static String kept(String text, boolean first, boolean last) {
        if (text.length() <= 2 * AROUND || (first && last)) {
            return Markup.typed(text, LONGEST);
        }
        String head = first ? "" : Markup.typed(text.substring(0, boundary(text, AROUND)));
        String tail = last ? "" : Markup.typed(text.substring(boundary(text, text.length() - AROUND)));
        return head + "…" + tail;
    }

    /** The end of the word at or after an offset, or the offset itself in a long one. */
    private static int boundary(String text, int offset) {
        int space = text.indexOf(' ', offset);
        int near = space >= 0 && space - offset < AROUND ? space : offset;
        return near < text.length() && Character.isLowSurrogate(text.charAt(near)) ? near + 1 : near;
    }
}
