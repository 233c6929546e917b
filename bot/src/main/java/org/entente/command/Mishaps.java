package org.entente.command;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What people are told when something went wrong. A slip gets a sentence; a bug gets a reference that also stands in
 * the log, and says whether anything was saved. Texts that were typed go back to their author, and never to the log.
 */
final class Mishaps {

    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int SHORT = 6;

    private final Desk desk;
    private final Kept kept;
    private final SecureRandom random = new SecureRandom();

    Mishaps(Desk desk, Kept kept) {
        this.desk = desk;
        this.kept = kept;
    }

    Reply reply(Request request, Throwable failure) {
        Speech speech = desk.speech(request);
        if (failure instanceof Refused refused) {
            return whisper(request, speech, sentence(speech, refused),
                    refused.typed().map(List::of).orElseGet(() -> typed(request)));
        }
        String reference = reference();
        log(reference, request, failure);
        if (failure instanceof Store.NotStored) {
            return whisper(request, speech, speech.say("mishap.not-stored", "reference", reference), typed(request));
        }
        if (isSaved(request)) {
            return new Reply.Private(Card.of(speech.say("mishap.bug-saved", "reference", reference)));
        }
        return whisper(request, speech, speech.say("mishap.bug", "reference", reference), typed(request));
    }

    private static String sentence(Speech speech, Refused refused) {
        String sentence = speech.say(refused.key(), refused.arguments());
        return refused.also().map(also -> sentence + " " + speech.say(also)).orElse(sentence);
    }

    /** The sentence, the text that was typed as a file, and the way to correct it where the form could be kept. */
    private Reply whisper(Request request, Speech speech, String sentence, List<String> typed) {
        Card.Builder card = Card.builder()
                .words(typed.isEmpty() ? sentence : sentence + "\n" + speech.say("mishap.your-text"));
        if (kept.keep(request)) {
            card.buttons(Button.main(speech.say("button.correct"), Kept.reopening(request)));
        }
        return new Reply.Private(card.build(), typed.isEmpty() ? List.of() : List.of(file(speech, typed)));
    }

    private static Attachment file(Speech speech, List<String> typed) {
        byte[] text = String.join("\n\n", typed).getBytes(StandardCharsets.UTF_8);
        return new Attachment(speech.say("mishap.file") + ".txt", text);
    }

    /** What the person wrote: long enough to be missed, so not the ids and names of options. */
    private static List<String> typed(Request request) {
        List<String> texts = new ArrayList<>();
        request.argument("text").ifPresent(texts::add);
        if (request.act() == Request.Act.SENT_FORM) {
            request.written().stream().sorted().forEach(id -> request.field(id).ifPresent(texts::add));
        }
        return texts;
    }

    private boolean isSaved(Request request) {
        try {
            return desk.store().read(record -> record.written(request.interaction()));
        } catch (RuntimeException unreadable) {
            log("", request, unreadable);
            return false;
        }
    }

    /** Classes and places only: a message may quote what somebody typed. */
    private static void log(String reference, Request request, Throwable failure) {
        StringBuilder trace = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            trace.append('\n').append(cause.getClass().getName()).append(Arrays.stream(cause.getStackTrace())
                    .map(frame -> "\n    at " + frame).collect(Collectors.joining()));
        }
        LOG.error("{} in '{}'{}", reference, request.target().path(), trace);
    }

    private String reference() {
        return random.ints(SHORT, 0, SIGNS.length()).mapToObj(i -> String.valueOf(SIGNS.charAt(i)))
                .collect(Collectors.joining());
    }
}
