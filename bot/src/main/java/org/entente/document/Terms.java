package org.entente.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.conversation.Value;
import org.entente.script.Content;
import org.entente.script.Script;
import org.entente.script.SlotRef;

/**
 * How long a text lasts, with how much notice a party may leave it, and when the common activities begin, as the text
 * states them; what it leaves open is empty.
 *
 * @param months from the last signature
 * @param notice in days
 * @param start  of the common activities
 */
public record Terms(OptionalInt months, OptionalInt notice, Optional<LocalDate> start) {

    public static final Terms NONE = new Terms(OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
    private static final String START = "start-date";
    private static final String TERM = "term";
    private static final String NOTICE = "notice";

    /** What a document made from it prints; of an amendment, what the amended text would. */
    public static Terms of(Material material) {
        return new Terms(number(material, TERM, Terms::months), number(material, NOTICE, Terms::days),
                stated(material, START, Terms::day));
    }

    private static OptionalInt number(Material material, String slot, Function<Value, Optional<Integer>> read) {
        return stated(material, slot, read).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static <T> Optional<T> stated(Material material, String slot, Function<Value, Optional<T>> read) {
        Reach reach = new Reach(material);
        List<Content.Asked> feeding = material.content().feeding(new SlotRef(material.fed(), slot))
                .filter(asked -> asked.script().audience() == Script.Audience.TOGETHER).filter(reach::asks).toList();
        return feeding.stream().flatMap(asked -> printed(Stand.of(material, asked)).flatMap(read).stream())
                .findFirst();
    }

    private static Optional<Value> printed(Stand stand) {
        return switch (stand) {
            case Stand.Agreed agreed -> Optional.of(agreed.value());
            case Stand.AgreedElsewhere elsewhere -> Optional.of(elsewhere.value());
            case Stand.Proposed proposed -> Optional.of(proposed.proposal().value());
            case Stand.Alike alike -> Optional.of(alike.value());
            case Stand.Apart apart -> Optional.empty();
            case Stand.Silent silent -> Optional.empty();
        };
    }

    public static Optional<LocalDate> day(Value value) {
        return value instanceof Value.Day day ? Optional.of(day.date()) : Optional.empty();
    }

    public static Optional<Integer> months(Value value) {
        return value instanceof Value.Amount amount && amount.number() > 0
                ? Optional.of(Math.toIntExact(amount.number()))
                : Optional.empty();
    }

    public static Optional<Integer> days(Value value) {
        return value instanceof Value.Picks picks
                ? picks.choices().stream().flatMap(Terms::days).findFirst()
                : Optional.empty();
    }

    private static Stream<Integer> days(String choice) {
        return switch (choice) {
            case "thirty" -> Stream.of(30);
            case "sixty" -> Stream.of(60);
            case "ninety" -> Stream.of(90);
            default -> Stream.empty();
        };
    }
}
