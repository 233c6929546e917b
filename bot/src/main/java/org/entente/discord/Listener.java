package org.entente.discord;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.Command;
import org.entente.command.Dispatcher;
import org.entente.command.Request;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.text.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears what people do on Discord and answers each act; runs off the websocket's thread. */
final class Listener extends ListenerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);
    private static final int LONGEST_CHOICE = 100;

    private final Dispatcher dispatcher;
    private final Messages messages;
    private final Requests requests;
    private final ScheduledExecutorService clock;
    private final Quiet quiet;

    Listener(Dispatcher dispatcher, Messages messages, Requests requests, ScheduledExecutorService clock, Quiet quiet) {
        this.dispatcher = dispatcher;
        this.messages = messages;
        this.requests = requests;
        this.clock = clock;
        this.quiet = quiet;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        answer(event, () -> Optional.of(requests.typed(event)));
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        answer(event, () -> Optional.of(requests.onMessage(event)));
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        answer(event, () -> Target.decode(event.getComponentId()).map(target -> requests.pressed(event, target)));
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        answer(event, () -> Target.decode(event.getModalId()).map(target -> requests.sent(event, target)));
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        quiet.during(() -> {
            Request request = requests.typing(event);
            String option = event.getFocusedOption().getName();
            List<Command.Choice> choices = dispatcher.suggest(request, option).stream()
                    .map(found -> new Command.Choice(Markup.cut(found.label(), LONGEST_CHOICE), found.value()))
                    .toList();
            event.replyChoices(choices).complete();
        });
    }

    private void answer(IReplyCallback event, Supplier<Optional<Request>> reading) {
        quiet.during(() -> {
            if (event.isFromGuild()) {
                reading.get().ifPresent(act -> answer(event, act));
            } else {
                turnAway(event);
            }
        });
    }

    /** A button in a direct message: there is no channel here whose partnership it could mean. */
    private void turnAway(IReplyCallback event) {
        String sentence = new Speech(messages, requests.language(event)).say("refused.direct");
        event.reply(Components.create(Card.of(sentence), List.of())).complete();
    }

    private void answer(IReplyCallback event, Request act) {
        Delivery delivery = new Delivery(event, () -> new Speech(messages, dispatcher.languageOf(act)), clock);
        try {
            delivery.bring(dispatcher.handle(act));
        } catch (VirtualMachineError grave) {
            if (!delivery.hasAnswered()) {
                apologise(delivery, act, grave);
            }
            throw grave;
        } catch (RuntimeException | Error failure) {
            apologise(delivery, act, failure);
        }
    }

    private void apologise(Delivery delivery, Request act, Throwable failure) {
        try {
            delivery.bring(dispatcher.undelivered(act, failure));
        } catch (RuntimeException | Error undelivered) {
            LOG.error("no reply to '{}' reached its person: {}", act.target().path(), undelivered.getClass().getName());
        }
    }
}
