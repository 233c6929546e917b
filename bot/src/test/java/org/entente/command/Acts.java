package org.entente.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.command.Request.Act;
import org.entente.command.Request.Place;
import org.entente.command.Request.Who;
import org.entente.command.card.Form;
import org.entente.command.card.Target;
import org.entente.text.Language;

/** What people do in a channel, as the requests that Discord would make of it. */
abstract class Acts extends Told {

    /** Between values picked in one select. */
    static final String SEVERAL = "&&&";
    static final Place HERE = new Place("guild", "channel", Optional.empty(), List.of(), false);

    Place place = HERE;
    /** Who wears which Discord roles. */
    final Map<String, Set<String>> wearing = new HashMap<>();
    /** Who holds "Manage Server". */
    final Set<String> managing = new HashSet<>();
    private int acts;

    /** Presses the first button whose label begins so. */
    Request pressed(String who, Reply shown, String beginning) {
        return request(who, Target.decode(buttons(shown).stream()
                .filter(button -> button.label().startsWith(beginning)).findFirst()
                .orElseThrow(() -> new AssertionError("no [" + beginning + "…] in: " + text(shown))).target().encode())
                .orElseThrow(), Map.of(), Act.PRESSED);
    }

    Request typed(String who, String command, String... options) {
        return request(who, new Target(command, pairs(options)), Map.of(), Act.TYPED);
    }

    Request sent(String who, Form form, String... fields) {
        Map<String, List<String>> values = new HashMap<>();
        pairs(fields).forEach((id, value) -> values.put(id, List.of(value.split(SEVERAL))));
        return request(who, Target.decode(form.target().encode()).orElseThrow(), values, Act.SENT_FORM);
    }

    Request request(String who, Target target, Map<String, List<String>> fields, Act act) {
        Set<String> given = new HashSet<>(target.arguments().values());
        fields.values().forEach(given::addAll);
        Map<String, Who> people = given.stream().collect(Collectors.toMap(name -> name, this::who));
        Map<String, String> roles = given.stream().collect(Collectors.toMap(name -> name, name -> name));
        return new Request(nextAct(), who(who), place, Language.ENGLISH, target, fields, fields.keySet(), people,
                roles, act, Optional.empty());
    }

    private Who who(String name) {
        return new Who(name, name, wearing.getOrDefault(name, Set.of()), managing.contains(name));
    }

    /** An identity that no act has had. */
    final String nextAct() {
        return "act-" + ++acts;
    }

    private static Map<String, String> pairs(String... namesAndValues) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            pairs.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return pairs;
    }
}
