package org.entente.document;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A stretch of two lists laid side by side.
 *
 * @param same whether what stands in it is the same pair by pair; if not, the one became the other
 */
record Part<T>(boolean same, List<T> before, List<T> after) {

    Part {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** In turn what is the same and what is not. Memory grows with the lists' length, not with how much they differ. */
    static <T> List<Part<T>> of(List<T> before, List<T> after, BiPredicate<T, T> same) {
        List<Part<T>> parts = new ArrayList<>();
        for (AbstractDelta<T> delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<T>(same), null, true)
                .getDeltas()) {
            Part<T> part = new Part<>(delta.getType() == DeltaType.EQUAL, delta.getSource().getLines(),
                    delta.getTarget().getLines());
            if (!parts.isEmpty() && parts.getLast().same() == part.same()) {
                parts.add(parts.removeLast().and(part));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    private Part<T> and(Part<T> next) {
        List<T> left = new ArrayList<>(before);
        left.addAll(next.before);
        List<T> right = new ArrayList<>(after);
        right.addAll(next.after);
        return new Part<>(same, left, right);
    }
}
