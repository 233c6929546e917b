package org.entente.command.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.command.Desk;
import org.entente.command.Reading;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.words.Materials;
import org.entente.command.words.Standing;
import org.entente.document.Document;
import org.entente.document.Version;

/** Hands out a version whose content is kept: whether its files can be made or sent changes nothing about its number. */
record Issuing(Desk desk, DraftFiles files, Materials materials) {

    /**
     * For everybody in the channel.
     *
     * @param plan   of the document of which it is a version, also where the group makes another one since
     * @param wanted in which languages somebody asked for it
     */
    Reply issued(Request request, String plan, int number, Issue.Occasion occasion, List<String> formats,
            Optional<Wanted> wanted) {
        Document document = desk.look(request, (scene, record) -> issue(scene, record, plan, number).document(
                occasion));
        Speech open = desk.look(request, (scene, record) -> desk.publicSpeech(scene));
        DraftFiles.Written written = files.of(request, document, formats, open);
        if (!files.bundle().holds(written.files())) {
            throw new Refused("version.too-large", Map.of("version", number));
        }
        return desk.look(request, (scene, record) -> {
            Issue issue = issue(scene, record, plan, number);
            List<String> remarks = Stream.concat(wanted.flatMap(issue::inOtherLanguage).stream(),
                    written.remark().stream()).toList();
            return new Reply.Public(issue.card(occasion, remarks), written.files());
        });
    }

    private Issue issue(Scene scene, Reading record, String plan, int number) {
        Version version = new Chosen(scene, record).version(plan, Integer.toString(number));
        return new Issue(desk, new Standing(materials), scene, record, version);
    }
}
