package org.entente.store.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.entente.conversation.Answer.Entered;
import org.entente.script.Edition;
import org.entente.store.exchange.Whole.Entry;
import org.entente.store.exchange.Whole.Joined;
import org.entente.store.exchange.Whole.MatrixRevision;
import org.entente.store.exchange.Whole.Meeting;
import org.entente.store.exchange.Whole.Opened;
import org.entente.store.exchange.Whole.Parked;
import org.entente.store.exchange.Whole.Run;
import org.entente.store.exchange.Whole.Shown;
import org.entente.store.json.EditionJson;
import org.entente.store.json.Json;
import org.entente.store.json.MatrixJson;
import org.entente.store.json.SettingsJson;
import org.entente.store.json.ValueJson;
import org.entente.text.Language;

/** The file that a partnership is exported to and imported from; its format is explained in decision 0008. */
public final class WholeJson {

    private static final int FORMAT = 1;

    private WholeJson() {}

    public static String write(Whole whole) {
        ObjectNode node = Json.object().put("entente", FORMAT).put("name", whole.name())
                .put("created", whole.created().toString()).put("language", whole.settings().language().code());
        node.set("settings", Json.read(SettingsJson.write(whole.settings())));
        node.put("edition", whole.edition().hash()).set("scripts", Json.read(EditionJson.write(whole.edition())));
        ArrayNode organisations = node.putArray("organisations");
        whole.organisations().forEach(one -> organisations.addObject().put("name", one.name()).put("joined", one.at()
                .toString()));
        whole.people().forEach(node.putArray("people")::add);
        ArrayNode runs = node.putArray("runs");
        whole.runs().forEach(run -> runs.add(write(run)));
        ArrayNode matrices = node.putArray("matrix");
        whole.matrices().forEach(one -> matrices.addObject().put("revision", one.revision()).put("person", one.person())
                .put("at", one.at().toString()).set("matrix", Json.read(MatrixJson.write(one.matrix()))));
        ArrayNode adoptions = node.putArray("adoptions");
        whole.adoptions().forEach(one -> adoptions.add(AdoptionJson.write(one)));
        ArrayNode versions = node.putArray("versions");
        whole.versions().forEach(one -> versions.add(VersionJson.write(one)));
        if (!whole.approvals().isEmpty()) {
            ArrayNode approvals = node.putArray("approvals");
            whole.approvals().forEach(one -> approvals.add(VersionJson.write(one)));
        }
        if (!whole.signatures().isEmpty()) {
            ArrayNode signatures = node.putArray("signatures");
            whole.signatures().forEach(one -> signatures.add(SigningJson.write(one)));
        }
        if (!whole.choices().isEmpty()) {
            ArrayNode choices = node.putArray("choices");
            whole.choices().forEach(one -> choices.add(ChoiceJson.write(one)));
        }
        ArrayNode meetings = node.putArray("meetings");
        whole.meetings().forEach(meeting -> meetings.add(write(meeting)));
        ArrayNode shares = node.putArray("shares");
        whole.shares().forEach(share -> shares.add(NextJson.write(share)));
        ArrayNode next = node.putArray("follow-ups");
        whole.next().forEach(one -> next.add(NextJson.write(one)));
        return Json.pretty(node);
    }

    private static ObjectNode write(Meeting meeting) {
        ObjectNode node = Json.object().put("minutes", meeting.minutes());
        node.set("opened", write(meeting.opened()));
        meeting.closed().ifPresent(closed -> node.set("closed", write(closed)));
        return node;
    }

    static ObjectNode write(Opened opened) {
        return Json.object().put("person", opened.person()).put("at", opened.at().toString());
    }

    static ObjectNode write(Run run) {
        ObjectNode node = Json.object().put("script", run.script()).put("opened", run.opened().toString());
        run.closed().ifPresent(at -> node.put("closed", at.toString()));
        run.shown().ifPresent(shown -> node.putObject("shown").put("question", shown.question()).put("at", shown.at()
                .toString()));
        ArrayNode answers = node.putArray("answers");
        run.answers().forEach(entry -> answers.add(write(entry)));
        ArrayNode parked = node.putArray("parked");
        run.parked().forEach(one -> {
            ObjectNode question = parked.addObject().put("question", one.question()).put("person", one.person())
                    .put("since", one.since().toString());
            one.until().ifPresent(until -> question.put("until", until.toString()));
        });
        if (!run.proposals().isEmpty()) {
            ArrayNode proposals = node.putArray("proposals");
            run.proposals().forEach(one -> proposals.add(ProposedJson.write(one)));
        }
        return node;
    }

    static ObjectNode write(Entry entry) {
        ObjectNode node = Json.object().put("question", entry.question()).put("organisation", entry.organisation())
                .put("revision", entry.revision()).put("language", entry.language().code())
                .put("person", entry.person());
        entry.saidBy().ifPresent(person -> node.put("said-by", person));
        node.put("entered", entry.entered().name()).put("at", entry.at().toString())
                .set("value", Json.read(ValueJson.write(entry.value())));
        return node;
    }

    /** Empty where the text is no whole partnership of this format; it may come from anywhere. */
    public static Optional<Whole> read(String json) {
        try {
            return Optional.of(whole(Json.read(json)));
        } catch (RuntimeException foreign) {
            return Optional.empty();
        }
    }

    private static Whole whole(JsonNode node) {
        Json.fields(node, List.of("entente", "name", "created", "language", "settings", "edition", "scripts",
                "organisations", "people", "runs", "matrix", "versions", "meetings",
                "shares", "follow-ups"), "adoptions", "approvals", "signatures", "choices");
        Edition edition = EditionJson.read(Json.write(node.path("scripts")));
        if (number(node, "entente") != FORMAT || !edition.hash().equals(text(node, "edition"))) {
            throw Json.wrong("partnership", "");
        }
        return new Whole(text(node, "name"), instant(node, "created"),
                SettingsJson.read(Json.write(node.path("settings")), language(node)), edition,
                each(node, "organisations", WholeJson::joined), each(node, "people", Json::text),
                each(node, "runs", WholeJson::run), each(node, "matrix", WholeJson::matrix),
                node.has("adoptions") ? each(node, "adoptions", AdoptionJson::adopted) : List.of(),
                each(node, "versions", VersionJson::version),
                node.has("approvals") ? each(node, "approvals", VersionJson::approved) : List.of(),
                node.has("signatures") ? each(node, "signatures", SigningJson::read) : List.of(),
                node.has("choices") ? each(node, "choices", ChoiceJson::chosen) : List.of(),
                each(node, "meetings", WholeJson::meeting),
                each(node, "shares", NextJson::share), each(node, "follow-ups", NextJson::next));
    }

    private static Joined joined(JsonNode node) {
        Json.fields(node, List.of("name", "joined"));
        return new Joined(text(node, "name"), instant(node, "joined"));
    }

    static Run run(JsonNode node) {
        Json.fields(node, List.of("script", "opened", "answers", "parked"), "closed", "shown",
                "proposals");
        return new Run(text(node, "script"), instant(node, "opened"), maybe(node, "closed", WholeJson::instant),
                maybe(node, "shown", (of, field) -> shown(of.path(field))), each(node, "answers", WholeJson::entry),
                each(node, "parked", WholeJson::parked),
                maybe(node, "proposals", (of, field) -> each(of, field, ProposedJson::read)).orElse(List.of()));
    }

    private static Parked parked(JsonNode node) {
        Json.fields(node, List.of("question", "person", "since"), "until");
        return new Parked(text(node, "question"), number(node, "person"), instant(node, "since"),
                maybe(node, "until", WholeJson::instant));
    }

    private static Meeting meeting(JsonNode node) {
        Json.fields(node, List.of("minutes", "opened"), "closed");
        return new Meeting(number(node, "minutes"), opened(node, "opened"), maybe(node, "closed", WholeJson::opened));
    }

    static Opened opened(JsonNode node, String field) {
        Json.fields(node.path(field), List.of("person", "at"));
        return new Opened(number(node.path(field), "person"), instant(node.path(field), "at"));
    }

    private static Shown shown(JsonNode node) {
        Json.fields(node, List.of("question", "at"));
        return new Shown(text(node, "question"), instant(node, "at"));
    }

    static Entry entry(JsonNode node) {
        Json.fields(node, List.of("question", "organisation", "revision", "value", "language", "person", "entered",
                "at"), "said-by");
        return new Entry(text(node, "question"), number(node, "organisation"), number(node, "revision"),
                ValueJson.read(Json.write(node.path("value"))), language(node), number(node, "person"),
                maybe(node, "said-by", WholeJson::number), Entered.valueOf(text(node, "entered")), instant(node, "at"));
    }

    private static MatrixRevision matrix(JsonNode node) {
        Json.fields(node, List.of("revision", "matrix", "person", "at"));
        return new MatrixRevision(number(node, "revision"), MatrixJson.read(Json.write(node.path("matrix"))),
                number(node, "person"), instant(node, "at"));
    }

    static <T> List<T> each(JsonNode node, String field, Function<JsonNode, T> read) {
        List<T> all = new ArrayList<>();
        Json.list(node.path(field)).forEach(item -> all.add(read.apply(item)));
        return all;
    }

    static <T> Optional<T> maybe(JsonNode node, String field, BiFunction<JsonNode, String, T> read) {
        return node.has(field) ? Optional.of(read.apply(node, field)) : Optional.empty();
    }

    static String text(JsonNode node, String field) {
        return Json.text(node.path(field));
    }

    static int number(JsonNode node, String field) {
        return Math.toIntExact(Json.number(node.path(field)));
    }

    static Instant instant(JsonNode node, String field) {
        return Instant.parse(text(node, field));
    }

    static Language language(JsonNode node) {
        return Language.ofTag(text(node, "language")).orElseThrow();
    }
}
