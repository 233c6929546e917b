package org.entente.command.words;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.command.Desk;
import org.entente.command.Option;
import org.entente.command.Reading;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Request.Act;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Target;
import org.entente.command.files.FormatChoice;

/** In an open meeting, private matters are shown only after the person was asked whether others see their screen. */
public record ScreenCheck(Desk desk) {

    /** The argument of buttons that were pressed after the question, and of commands that answer it. */
    private static final String ALONE = "alone";
    private static final String YES = "yes";
    private static final Predicate<String> SAFE = Pattern.compile("[a-z0-9-]{1,40}").asMatchPredicate();

    public static boolean meetingIsOpen(Scene scene, Reading record) {
        return record.pace().openMeeting(scene.partnership().id()).isPresent();
    }

    /** Whoever sent a text, or confirms what they were shown, has it on their screen already. */
    public Function<Request, Reply> before(Function<Request, Reply> shows) {
        return request -> isAsked(request) ? question(request) : shows.apply(request);
    }

    private boolean isAsked(Request request) {
        boolean shown = request.act() == Act.SENT_FORM || isAlone(request)
                || Stream.of("text", "confirm").anyMatch(option -> request.argument(option).isPresent());
        return !shown && desk.look(request, ScreenCheck::meetingIsOpen);
    }

    /** With a command: that the question is answered already. */
    public static Option option() {
        return Option.oneOf(ALONE, YES).optional();
    }

    public static boolean isAlone(Request request) {
        return request.argument(ALONE).isPresent();
    }

    /** A button's target, which remembers that the question was asked. */
    public static Target remembering(boolean alone, Target target) {
        return alone ? target.with(ALONE, YES) : target;
    }

    private Reply question(Request request) {
        Speech speech = desk.speech(request);
        Target target = Target.to(request.target().path());
        for (Map.Entry<String, String> argument : request.target().arguments().entrySet()) {
            String value = argument.getKey().equals(FormatChoice.OPTION)
                    ? FormatChoice.inTarget(argument.getValue())
                    : argument.getValue();
            target = SAFE.test(value) ? target.with(argument.getKey(), value) : target;
        }
        return new Reply.Private(Card.builder().words(speech.say("reflection.screen"))
                .buttons(Button.main(speech.say("reflection.screen-show"), remembering(true, target))).build());
    }
}
