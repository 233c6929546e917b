package org.entente.script;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.text.Language;
import org.entente.text.Text;

/**
 * The transcript of a whole meeting: a demonstration, a tutorial and a test at once.
 *
 * @param server  the name of the Discord server it plays on
 * @param channel the channel where the group meets
 */
public record Meeting(String id, Text title, String server, String channel, List<Actor> people, List<Step> steps) {

    public Meeting {
        people = List.copyOf(people);
        steps = List.copyOf(steps);
    }

    /**
     * Somebody in the meeting.
     *
     * @param id       how steps call them
     * @param name     as Discord shows it
     * @param language of their Discord
     * @param roles    names of the Discord roles that they wear
     */
    public record Actor(String id, String name, Language language, List<String> roles) {
        public Actor {
            roles = List.copyOf(roles);
        }
    }

    /**
     * One thing that somebody does, and what must be seen then. Texts to see are parts of what is shown; kinds of
     * spaces and quotation marks do not matter.
     *
     * @param line    of the file
     * @param fills   the form that opens: a field's label to what is typed, or to the labels picked
     * @param sees    what the person who acts is shown in reply, the form that opens included
     * @param told    what the person who acts has received in direct messages so far
     * @param channel what everybody in the channel is shown by this step
     * @param hidden  what somebody must not be shown anywhere
     * @param posts   endings of the files that the bot posts in this step
     */
    public record Step(int line, String who, Act act, Map<String, List<String>> fills, List<String> sees,
            List<String> told, List<String> channel, Optional<Hidden> hidden, List<String> posts) {
        public Step {
            fills = Collections.unmodifiableMap(new LinkedHashMap<>(fills));
            sees = List.copyOf(sees);
            told = List.copyOf(told);
            channel = List.copyOf(channel);
            posts = List.copyOf(posts);
        }
    }

    /** What a person does. */
    public sealed interface Act {

        /** @param command with its subcommand and no options, such as {@code /conversation start} */
        record Types(String command, Map<String, String> options) implements Act {
            public Types {
                options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
            }
        }

        /** @param button the label of a button; the newest one that the person sees */
        record Presses(String button) implements Act {}

        /** @param language of their Discord from now on */
        record Speaks(Language language) implements Act {}

        /** @param text an ordinary message, for people rather than for the bot */
        record Says(String text) implements Act {}

        /**
         * @param command of a message's menu, under <i>Apps</i>
         * @param message part of the text of the message, the newest that holds it
         */
        record Takes(String command, String message) implements Act {}
    }

    /** @param text no part of it may be seen by these people */
    public record Hidden(List<String> from, String text) {
        public Hidden {
            from = List.copyOf(from);
        }
    }
}
