package org.entente.rehearsal.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.entente.rehearsal.show.Showing;
import org.entente.script.Meeting.Act;
import org.entente.script.Meeting.Step;
import org.entente.simulator.wire.Json;
import org.entente.text.Text;

/** What the page shows of the room itself: the bot, the samples, the meeting that plays. */
final class StateJson {

    private StateJson() {}

    static ObjectNode of(House house) {
        ObjectNode state = Json.object().put("bot", house.bot().name().toLowerCase(Locale.ROOT));
        state.put("kept", house.keepsAll());
        ArrayNode samples = state.putArray("samples");
        house.samples().forEach(meeting -> samples.addObject().put("id", meeting.id()).set("title", text(meeting
                .title())));
        house.showing().map(Showing::status).ifPresent(status -> state.set("show", show(status)));
        return state;
    }

    private static ObjectNode text(Text text) {
        return Json.object().put("fr", text.french()).put("en", text.english());
    }

    private static ObjectNode show(Showing.Status status) {
        ObjectNode show = Json.object().put("meeting", status.meeting().id()).put("done", status.done())
                .put("steps", status.meeting().steps().size()).put("running", status.running())
                .put("pace", status.pace().toMillis())
                .put("channel", Long.toString(status.performance().channel().id()));
        show.set("title", text(status.meeting().title()));
        status.skipped().ifPresent(step -> show.putObject("trouble").put("person", status.performance().person(step.who())
                .name()));
        status.next().ifPresent(step -> show.set("next", step(status, step)));
        return show;
    }

    private static ObjectNode step(Showing.Status status, Step step) {
        ObjectNode json = Json.object().put("person", Long.toString(status.performance().person(step.who()).id()))
                .put("name", status.performance().person(step.who()).name());
        switch (step.act()) {
            case Act.Types types -> json.put("does", "types").put("what", typed(types));
            case Act.Presses presses -> json.put("does", "presses").put("what", presses.button());
            case Act.Speaks speaks -> json.put("does", "speaks").put("what", speaks.language().code());
            case Act.Says says -> json.put("does", "says").put("what", says.text());
            case Act.Takes takes -> json.put("does", "takes").put("what", takes.command());
        }
        ObjectNode fills = json.putObject("fills");
        step.fills().forEach((label, values) -> fills.put(label, String.join(", ", values)));
        return json;
    }

    private static String typed(Act.Types types) {
        StringBuilder text = new StringBuilder(types.command());
        types.options().forEach((name, value) -> text.append(' ').append(name).append(": ").append(value));
        return text.toString();
    }
}
