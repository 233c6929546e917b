package org.entente.command.summary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.command.Action;
import org.entente.command.Desk;
import org.entente.command.Option;
import org.entente.command.Outcome;
import org.entente.command.Reading;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.model.LanguageModel;
import org.entente.command.model.LanguageModel.Endpoint;
import org.entente.command.words.Footer;
import org.entente.partnership.Organisation;
import org.entente.text.Typography;

/** {@code /summary consent}: whether the group's answers may go to a model; every organisation's lead decides for it. */
final class Consents {

    private static final String DECISION = "agreement";
    private static final String YES = "yes";
    private static final String WITHDRAW = "withdraw";
    static final Target PAGE = Target.to("summary consent");

    private final Desk desk;
    private final Optional<LanguageModel> model;

    Consents(Desk desk, Optional<LanguageModel> model) {
        this.desk = desk;
        this.model = model;
    }

    Action action() {
        return Action.of("consent", this::consent, Option.oneOf(DECISION, YES, WITHDRAW).optional());
    }

    /** Those whose lead has not agreed that answers go to the endpoint; empty: all have. */
    static List<Organisation> missing(Scene scene, Reading record, Endpoint endpoint) {
        Set<Long> given = record.summaries().consents(scene.partnership().id(), endpoint.host());
        return scene.partnership().organisations().stream().filter(one -> !given.contains(one.id())).toList();
    }

    private Reply consent(Request request) {
        Optional<String> decision = request.argument(DECISION);
        desk.look(request, (scene, record) -> decision.isEmpty() ? scene.takingPart() : scene.lead());
        Endpoint endpoint = model.orElseThrow(() -> Refused.because("summary.no-model")).endpoint();
        if (decision.isEmpty()) {
            return desk.look(request, (scene, record) -> new Reply.Private(page(desk.speech(request), scene,
                    record, endpoint)));
        }
        Outcome done = desk.write(request, (scene, record) -> {
            Organisation own = scene.lead();
            if (decision.get().equals(YES)) {
                record.summaries().consent(own.id(), endpoint.host(), Desk.actor(request, record));
            } else {
                record.summaries().withdraw(own.id(), Desk.actor(request, record));
            }
            return Outcome.of(decision.get(), "organisation", own.id());
        });
        return desk.look(request, (scene, record) -> said(scene, record, endpoint, done));
    }

    private Reply said(Scene scene, Reading record, Endpoint endpoint, Outcome done) {
        Speech speech = desk.publicSpeech(scene);
        String name = scene.partnership().organisation(done.number("organisation")).map(Organisation::name)
                .map(Markup::typed).orElse("?");
        List<Organisation> missing = missing(scene, record, endpoint);
        String line = done.word().equals(YES)
                ? speech.say("summary.consented", "organisation", name, "host", Markup.typed(endpoint.host()))
                : speech.say("summary.withdrawn", "organisation", name);
        return new Reply.Public(Footer.under(Card.builder().words(line + "\n" + state(speech, missing))
                .buttons(Button.plain(speech.say("summary.button.consent"), PAGE)).build(), speech, PAGE));
    }

    private static String state(Speech speech, List<Organisation> missing) {
        return missing.isEmpty()
                ? speech.say("summary.all-consent")
                : speech.say("summary.consent-missing", "organisations", names(speech, missing));
    }

    static String names(Speech speech, List<Organisation> organisations) {
        return Typography.list(organisations.stream().map(Organisation::name).map(Markup::typed)
                .toList(), speech.language());
    }

    /** What goes where, before anybody says yes. */
    private static Card page(Speech speech, Scene scene, Reading record, Endpoint endpoint) {
        List<Organisation> missing = missing(scene, record, endpoint);
        Card.Builder card = Card.builder().words(speech.say("summary.consent-title") + "\n" + speech.say(
                "summary.consent-what", "model", Markup.typed(endpoint.model()), "host", Markup.typed(endpoint.host())))
                .words(state(speech, missing));
        Optional<Organisation> own = scene.own().filter(one -> scene.rights().voiceOf(one.id()));
        own.ifPresent(one -> card.buttons(missing.contains(one)
                ? Button.main(speech.say("summary.button.yes"), PAGE.with(DECISION, YES))
                : Button.plain(speech.say("summary.button.withdraw"), PAGE.with(DECISION, WITHDRAW))));
        return card.build();
    }
}
