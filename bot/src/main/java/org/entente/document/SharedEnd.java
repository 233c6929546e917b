package org.entente.document;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What closes a part after what each organisation has in it. It bears no heading of its own, so it stands under that of
 * whichever organisation is the last; where one joins, it is still the same closing.
 */
final class SharedEnd {

    private SharedEnd() {}

    /** How many passages at the end of both are the closing; none where as many headings stand in both. */
    static int of(Stretch before, Stretch after) {
        List<Stretch> one = before.byHeading();
        List<Stretch> other = after.byHeading();
        if (one.size() == other.size()) {
            return 0;
        }
        return one.size() < other.size() ? of(one, other, after) : of(other, one, before);
    }

    /** What the last one has more than the same one in the longer text, if all else in it stayed; or all that both end with. */
    private static int of(List<Stretch> few, List<Stretch> many, Stretch longer) {
        if (few.isEmpty()) {
            return 0;
        }
        List<Passage> last = few.getLast().passages();
        int shared = shared(last, longer.passages());
        return many.stream().filter(few.getLast()::isHeadedAs).map(Stretch::passages)
                .filter(same -> isBeginning(same, last) && last.size() - same.size() <= shared).findFirst()
                .map(same -> last.size() - same.size()).orElse(shared);
    }

    private static boolean isBeginning(List<Passage> some, List<Passage> all) {
        return some.size() <= all.size() && IntStream.range(0, some.size()).allMatch(i -> some.get(i).saysTheSameAs(all
                .get(i)));
    }

    private static int shared(List<Passage> last, List<Passage> longer) {
        int end = 0;
        while (end < last.size() - 1 && end < longer.size() && last.get(last.size() - 1 - end).saysTheSameAs(longer.get(
                longer.size() - 1 - end))) {
            end++;
        }
        return end;
    }
}
