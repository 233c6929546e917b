package org.entente.command;

import java.util.function.BiFunction;
import org.entente.text.Language;
import org.entente.text.Messages;

/** What every command family works with: the record, the scripts, the sentences and the channel's cards. */
public record Desk(Store store, Contents contents, Messages messages, Cards cards) {

    /** The person's language: {@link Dispatcher} has put what they chose into the request. */
    public Speech speech(Request request) {
        return speech(request.spoken());
    }

    public Speech speech(Language language) {
        return new Speech(messages, language);
    }

    /** The language of everything that the whole channel sees. */
    public Speech publicSpeech(Scene scene) {
        return speech(scene.partnership().language());
    }

    public <T> T look(Request request, BiFunction<Scene, Reading, T> query) {
        return store.read(record -> query.apply(Scene.of(request, record, contents), record));
    }

    /** Where the request happens, as the record tells now. */
    public Scene scene(Request request, Reading record) {
        return Scene.of(request, record, contents);
    }

    /** One unit of work for the request; a replay runs nothing and returns the first outcome. */
    public Outcome write(Request request, BiFunction<Scene, Writing, Outcome> unit) {
        return store.write(request.interaction(), record -> {
            Scene scene = Scene.of(request, record, contents);
            Outcome outcome = unit.apply(scene, record);
            seen(request, scene, record);
            return outcome;
        });
    }

    /** Whoever takes part gives a sign of life with each act that changes something, save one that deletes it all. */
    private static void seen(Request request, Scene scene, Writing record) {
        if (scene.rights().takesPart() && record.partnership(scene.partnership().id()).isPresent()) {
            record.memberships().seen(scene.partnership().id(), actor(request, record), scene.rights().membership());
        }
    }

    /** The store's id of whoever acts. */
    public static long actor(Request request, Writing record) {
        return record.person(request.who().discord(), request.who().name()).id();
    }
}
