package org.entente.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.command.Action.Suggestion;
import org.entente.text.Language;

/** Leads each request to its action, and every failure to a sentence. */
public final class Dispatcher {

    /** An autocomplete shows no more. */
    private static final int MOST_SUGGESTIONS = 25;

    private final List<Family> families;
    private final Map<String, Action> actions = new HashMap<>();
    private final Desk desk;
    private final Kept kept;
    private final Mishaps mishaps;

    public Dispatcher(List<Family> families, Desk desk) {
        this.families = List.copyOf(families);
        this.desk = desk;
        this.kept = new Kept(desk.store());
        this.mishaps = new Mishaps(desk, kept);
        for (Family family : families) {
            for (Action action : family.actions()) {
                if (actions.put(family.path(action), action) != null) {
                    throw new IllegalArgumentException("two actions for '" + family.path(action) + "'");
                }
            }
        }
    }

    public List<Family> families() {
        return families;
    }

    /** Never throws: whatever happens, even a class that cannot be loaded, there is something to say. */
    public Reply handle(Request typed) {
        Request request = typed;
        try {
            request = inChosenLanguage(typed);
            Reply reply = guarded(find(request).handle().apply(request), request);
            kept.drop(request);
            return beside(reply, request);
        } catch (RuntimeException | Error failure) {
            return told(request, failure);
        }
    }

    /** A form takes nothing beside it: the person's next act will do. */
    private Reply beside(Reply reply, Request request) {
        if (reply instanceof Reply.Open) {
            return reply;
        }
        Reply whole = reply;
        for (Family family : families) {
            whole = family.beside(request).map(whole::with).orElse(whole);
        }
        return whole;
    }

    /** Where Java itself can go no further, that goes on once the person has been told. */
    private Reply told(Request request, Throwable failure) {
        Reply reply = mishaps.reply(request, failure);
        return failure instanceof VirtualMachineError grave ? reply.then(() -> {
            throw grave;
        }) : reply;
    }

    /** In which language the person is answered. */
    public Language languageOf(Request request) {
        return inChosenLanguage(request).spoken();
    }

    /** What to say where a reply could not be brought to its person. */
    public Reply undelivered(Request request, Throwable failure) {
        return mishaps.reply(request, failure);
    }

    /** Nothing fits where the request is refused: a suggestion shows no sentence. */
    public List<Suggestion> suggest(Request request, String option) {
        try {
            Request asked = inChosenLanguage(request);
            return find(asked).suggest().apply(asked, option).stream().limit(MOST_SUGGESTIONS).toList();
        } catch (Refused nothingToSuggest) {
            return List.of();
        }
    }

    private Action find(Request request) {
        return Optional.ofNullable(actions.get(request.target().path()))
                .orElseThrow(() -> Refused.because("refused.unknown-action"));
    }

    private Reply guarded(Reply reply, Request request) {
        return switch (reply) {
            case Reply.Working working -> new Reply.Working(() -> safely(working, request));
            case Reply.Followed followed -> new Reply.Followed(guarded(followed.reply(), request),
                    followed.then(), followed.beside());
            case Reply.Private done -> done;
            case Reply.Public done -> livesElsewhere(request) ? new Reply.Private(done.card(), done.files()) : done;
            case Reply.Open open -> new Reply.Open(kept.filled(request, open.form()));
        };
    }

    private Reply safely(Reply.Working working, Request request) {
        try {
            return guarded(working.work().get(), request);
        } catch (RuntimeException | Error failure) {
            return told(request, failure);
        }
    }

    /** A thread without a partnership acts on its channel's; what is said there stays with the person. */
    private boolean livesElsewhere(Request request) {
        Request.Place place = request.place();
        return place.parent().isPresent()
                && desk.store().read(record -> record.partnershipIn(place.guild(), place.channel())).isEmpty();
    }

    private Request inChosenLanguage(Request request) {
        Optional<Language> asked = request.argument("speak").flatMap(Language::ofTag);
        if (asked.isPresent()) {
            return request.speaking(asked.get());
        }
        Optional<Language> chosen = desk.store().read(record -> record.languageOf(request.who().discord()));
        return chosen.map(request::speaking).orElse(request);
    }
}
