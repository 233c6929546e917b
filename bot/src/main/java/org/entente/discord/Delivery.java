package org.entente.discord;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.entente.command.Attachment;
import org.entente.command.Reply;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings one reply to the person and makes sure that something reaches them. Discord waits three seconds: where the
 * reply is not there after half of that, Discord is told that it comes, and it then replaces "thinking…".
 */
final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final long PATIENCE_MILLIS = 1500;

    private final IReplyCallback event;
    private final Supplier<Speech> speech;
    private final ScheduledFuture<?> timer;
    /** A lock, not a monitor: on Java 21 a monitor would hold the thread that carries this one while Discord is awaited. */
    private final ReentrantLock turn = new ReentrantLock();
    private boolean answered;
    private boolean deferred;

    Delivery(IReplyCallback event, Supplier<Speech> speech, ScheduledExecutorService clock) {
        this.event = event;
        this.speech = speech;
        this.timer = clock.schedule(this::deferLater, PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void deferLater() {
        Thread.ofVirtual().start(this::defer);
    }

    /** Privately, always: what turns out to be public is then posted beside it. */
    private void defer() {
        inTurn(() -> {
            if (!answered && !deferred) {
                deferred = true;
                event.deferReply(true).complete();
            }
        });
    }

    /** Whether a reply has gone out, or was about to. */
    boolean hasAnswered() {
        turn.lock();
        try {
            return answered;
        } finally {
            turn.unlock();
        }
    }

    void bring(Reply reply) {
        switch (reply) {
            case Reply.Followed followed -> {
                bring(followed.reply());
                followed.then().run();
                followed.beside().ifPresent(this::bringBeside);
            }
            case Reply.Working working -> {
                defer();
                bring(working.work().get());
            }
            case Reply.Private told -> inTurn(() -> answer(told.card(), told.files(), true, Optional.empty()));
            case Reply.Public told -> inTurn(() -> answer(told.card(), told.files(), false, told.calls()));
            case Reply.Open open -> inTurn(() -> open(open));
        }
    }

    private void bringBeside(Card card) {
        event.getHook().sendMessage(Components.create(card, List.of())).setEphemeral(true).complete();
    }

    private void open(Reply.Open open) {
        if (deferred || !(event instanceof IModalCallback opener)) {
            answer(Card.of(speech.get().say("mishap.slow-form")), List.of(), true, Optional.empty());
            return;
        }
        done();
        opener.replyModal(Forms.modal(open.form())).complete();
    }

    private void answer(Card card, List<Attachment> files, boolean alone, Optional<String> calls) {
        done();
        if (deferred) {
            answerDeferred(card, files, alone, calls);
            return;
        }
        try {
            event.reply(Components.create(card, files, calls)).setEphemeral(alone).complete();
        } catch (RuntimeException lost) {
            LOG.warn("a reply was not acknowledged ({}); trying the original response", lost.getClass().getName());
            event.getHook().editOriginal(Components.edit(card, files)).complete();
        }
    }

    private void answerDeferred(Card card, List<Attachment> files, boolean alone, Optional<String> calls) {
        if (alone) {
            event.getHook().editOriginal(Components.edit(card, files)).complete();
            return;
        }
        event.getHook().editOriginal(Components.edit(Card.of(speech.get().say("reply.below")), List.of())).complete();
        event.getHook().sendMessage(Components.create(card, files, calls)).setEphemeral(false).complete();
    }

    private void inTurn(Runnable act) {
        turn.lock();
        try {
            act.run();
        } finally {
            turn.unlock();
        }
    }

    private void done() {
        answered = true;
        timer.cancel(false);
    }
}
