package org.entente.command.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.entente.command.Channel;
import org.entente.command.Desk;
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
import org.entente.command.model.LanguageModel.Call;
import org.entente.command.model.LanguageModel.Endpoint;
import org.entente.command.summary.Asking.Made;
import org.entente.command.summary.Jobs.Job;
import org.entente.command.words.Footer;

/**
 * Sends answers to a model. The channel sees a card on which they can be called off, and which becomes the summary; what
 * is private stays with whoever asked.
 */
record Sending(Desk desk, Channel channel, Plans plans, Jobs jobs) {

    private static final String JOB = "job";

    /**
     * What is sent, and how.
     *
     * @param request names what is asked for, whatever the channel shows meanwhile
     * @param place   the group's channel
     */
    private record Errand(String kind, Request request, Plan plan, Asking asking, String place) {}

    Reply send(String kind, Request request) {
        Errand errand = desk.look(request, (scene, record) -> errand(kind, request, scene, record));
        if (errand.plan().subject().isPrivate()) {
            return new Reply.Working(() -> privately(errand));
        }
        String job = name(errand);
        if (!jobs.start(job, running -> publicly(errand, running, job))) {
            throw Refused.because("summary.already-asked");
        }
        return Reply.privately(desk.speech(request).say("summary.sent"));
    }

    private Errand errand(String kind, Request request, Scene scene, Reading record) {
        LanguageModel model = plans.model().orElseThrow();
        Plan plan = plans.of(kind, request, scene, record);
        if (!plan.canAsk()) {
            throw Refused.because("summary.changed");
        }
        Request same = request.aiming(plan.subject().again());
        Asking asking = plans.asking(model, scene.partnership().id(), now -> plans.stand(plan.parts(), kind, same, now,
                model.endpoint()));
        return new Errand(kind, same, plan, asking, scene.partnership().channel());
    }

    /** Short enough for a button, the same for the same answers of the same group. */
    private static String name(Errand errand) {
        return errand.asking().partnership() + "-" + errand.plan().parts().getFirst().hash(errand.asking().model()
                .endpoint()).substring(0, 16);
    }

    private Reply privately(Errand errand) {
        Made made = errand.asking().run(errand.plan().parts(), call -> {});
        return new Reply.Private(result(errand, made));
    }

    private void publicly(Errand errand, Job job, String name) {
        String place = errand.place();
        List<String> posted = new ArrayList<>();
        Consumer<Call> calls = call -> {
            job.next(call);
            if (posted.isEmpty()) {
                channel.post(place, waiting(errand, name, call.before())).ifPresent(posted::add);
            }
        };
        Made made = errand.asking().run(errand.plan().parts(), calls);
        if (made instanceof Made.Done) {
            errand.plan().wording().ifPresent(wording -> errand.asking().suggest(wording, errand.plan().subject()
                    .suggested(errand.asking().partnership()), calls));
        }
        Card card = result(errand, made);
        if (posted.stream().noneMatch(message -> channel.edit(place, message, card))) {
            channel.post(place, card);
        }
    }

    /** What stands for the summary until it is there. */
    private Card waiting(Errand errand, String job, int before) {
        Speech speech = errand.plan().speech();
        Endpoint endpoint = errand.asking().model().endpoint();
        String line = speech.say("summary.waiting", "title", Markup.typed(errand.plan().subject().title()), "model",
                Markup.typed(endpoint.model()), "host", Markup.typed(endpoint.host()));
        Card card = Card.builder().words(line + "\n-# " + place(speech, before)).buttons(
                Button.plain(speech.say("summary.button.place"), Target.to("summary place").with(JOB, job)),
                Button.plain(speech.say("summary.button.cancel"), Target.to("summary cancel").with(JOB, job))).build();
        return Footer.under(card, speech, errand.plan().subject().again());
    }

    private static String place(Speech speech, int before) {
        return before == 0 ? speech.say("summary.being-made") : speech.say("summary.before", "count", before);
    }

    /** With what was made, or the plain digest and why; where nothing may be shown any more, that. */
    private Card result(Errand errand, Made made) {
        try {
            return desk.look(errand.request(), (scene, record) -> result(errand, made, scene, record));
        } catch (Refused noLonger) {
            return Card.of(errand.plan().speech().say("summary.changed"));
        }
    }

    /** As the answers stand now, whatever was sent. */
    private Card result(Errand errand, Made made, Scene scene, Reading record) {
        Plan now = plans.of(errand.kind(), errand.request(), scene, record);
        SummaryPage page = new SummaryPage(scene, record, now);
        Endpoint endpoint = errand.asking().model().endpoint();
        boolean stands = now.asks(errand.plan().parts(), endpoint);
        return made instanceof Made.Done done && stands
                ? page.summary(done.summary(), endpoint)
                : page.digest(now.why(stands ? made : new Made.Overtaken(), endpoint));
    }

    /** How many go before, for whoever asks. */
    Reply before(Request request) {
        Job job = running(request);
        return Reply.privately(place(desk.speech(request), job.before()));
    }

    Reply cancel(Request request) {
        running(request).cancel();
        return Reply.privately(desk.speech(request).say("summary.cancelled"));
    }

    private Job running(Request request) {
        desk.look(request, (scene, record) -> scene.takingPart());
        return jobs.running(request.required(JOB)).orElseThrow(() -> Refused.because("summary.not-running"));
    }
}
