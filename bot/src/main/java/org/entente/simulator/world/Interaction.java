package org.entente.simulator.world;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.entente.simulator.wire.Refused;

/** One thing that a person did, as Discord remembers it while its token lives. */
public final class Interaction {

    private static final Duration TOKEN_LIFE = Duration.ofMinutes(15);

    /** What a person can do, with Discord's number for it. */
    public enum Kind {
        COMMAND(2), COMPONENT(3), AUTOCOMPLETE(4), FORM(5);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }
    }

    private enum Stage {
        WAITING, ANSWERED, TOO_LATE
    }

    private final long id;
    private final String token;
    private final Kind kind;
    private final Person person;
    private final Channel channel;
    private final Optional<Message> source;
    private final Cause cause;
    private final Instant born;
    private final Exchange exchange;
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.WAITING);
    private volatile Optional<Long> original = Optional.empty();

    Interaction(World world, Kind kind, Person person, Channel channel, Optional<Message> source,
            Cause cause) {
        this.id = world.nextId();
        this.token = "aW50ZXJhY3Rpb246" + Long.toString(id, Character.MAX_RADIX);
        this.kind = kind;
        this.person = person;
        this.channel = channel;
        this.source = source;
        this.cause = cause;
        this.born = world.clock().instant();
        this.exchange = new Exchange(world.patience(), this::giveUp);
    }

    public long id() {
        return id;
    }

    public String token() {
        return token;
    }

    public Kind kind() {
        return kind;
    }

    public Person person() {
        return person;
    }

    public Channel channel() {
        return channel;
    }

    /** The message whose button, select or form this is. */
    public Optional<Message> source() {
        return source;
    }

    Cause cause() {
        return cause;
    }

    public Exchange exchange() {
        return exchange;
    }

    /** The message that {@code @original} means. */
    public Optional<Long> original() {
        return original;
    }

    public void original(long message) {
        original = Optional.of(message);
    }

    private boolean giveUp() {
        return stage.compareAndSet(Stage.WAITING, Stage.TOO_LATE);
    }

    /** Takes the one first answer that an interaction may have. */
    public void claim() {
        Stage before = stage.compareAndExchange(Stage.WAITING, Stage.ANSWERED);
        switch (before) {
            case WAITING -> {
                // The answer is the caller's.
            }
            case ANSWERED -> throw new Refused(400, 40060, "Interaction has already been acknowledged.");
            case TOO_LATE -> throw new Refused(404, 10062, "Unknown interaction");
        }
    }

    public boolean isAnswered() {
        return stage.get() == Stage.ANSWERED;
    }

    /** Tokens live for fifteen minutes. */
    public boolean isAlive(Instant now) {
        return now.isBefore(born.plus(TOKEN_LIFE));
    }
}
