package org.entente.store.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.partnership.Served;
import org.entente.partnership.Settings;
import org.entente.text.Language;

/** What a group has set, save its language, which has a column: {@code {"second": "en", "meetings": 3, …}}. */
public final class SettingsJson {

    private SettingsJson() {}

    public static String write(Settings settings) {
        ObjectNode node = Json.object().put("meetings", settings.meetings()).put("minutes", settings.minutes())
                .put("reservations", settings.printsReservations());
        settings.second().ifPresent(second -> node.put("second", second.code()));
        ArrayNode words = node.putArray("served");
        settings.served().forEach(word -> words.addObject().put("fr", word.french()).put("gender", word.gender().name())
                .put("en", word.english()));
        return Json.write(node);
    }

    /** What was never set is as usual. */
    public static Settings read(String json, Language language) {
        JsonNode node = Json.read(json);
        Json.fields(node, List.of(), "meetings", "minutes", "second", "served", "reservations");
        Settings usual = Settings.usual(language);
        Optional<Language> second = node.has("second")
                ? Language.ofTag(Json.text(node.path("second")))
                : Optional.empty();
        List<Served> served = new ArrayList<>();
        node.path("served").forEach(word -> served.add(new Served(Json.text(word.path("fr")),
                Served.Gender.valueOf(Json.text(word.path("gender"))), Json.text(word.path("en")))));
        return new Settings(language, second, served, node.path("meetings").asInt(usual.meetings()),
                node.path("minutes").asInt(usual.minutes()), node.path("reservations").asBoolean(false));
    }
}
