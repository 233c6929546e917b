package org.entente.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.command.Request.Act;
import org.entente.command.Request.Place;
import org.entente.command.card.Card;
import org.entente.command.card.Form;
import org.entente.command.card.Target;
import org.entente.partnership.Organisation;

/** People who do anything that can be done, at random, and write secrets wherever only their organisation may read. */
final class Wanderers {

    static final Place HERE = new Place("guild", "channel", Optional.empty(), List.of(), false);
    static final Place ELSEWHERE = new Place("guild", "elsewhere", Optional.empty(), List.of(), false);
    private static final Place THREAD = new Place("guild", "thread", Optional.of("channel"), List.of(), false);
    private static final List<String> PEOPLE = List.of("Ann", "Ben", "Cleo", "Dan", "Eve", "Fay", "Gus", "Zoe",
            "Rob", "Tom");
    /** The others belong to an organisation only where they wear its role. */
    private static final List<String> MOVING = PEOPLE.subList(0, 8);
    private static final List<String> WEARERS = PEOPLE.subList(7, 10);
    private static final List<String> ROLES = List.of("crew", "staff", "team");
    private static final List<String> ORGANISATIONS = List.of("Alpha", "Beta", "Gamma", "Omega", "none");
    /** These would end the wandering. */
    private static final Set<String> FINAL = Set.of("partnership close", "data delete");
    /** These take longest. */
    private static final Set<String> SLOW = Set.of("draft show", "draft export", "draft gaps", "draft fill",
            "conversation export", "worksheet export", "reflection export");
    private static final int REMEMBERED = 40;

    private final Random random;
    private final Office office;
    private final Secrets secrets;
    private final List<String> commands = new ArrayList<>();
    private final Map<String, Action> actions = new HashMap<>();
    private final Map<String, List<Form>> forms = new HashMap<>();
    private final List<Target> buttons = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();
    private String last = "";

    /** Who was asked to confirm that they share. */
    private record Asked(String who, Target target) {}

    Wanderers(long seed, Office office, Secrets secrets) {
        this.random = new Random(seed);
        this.office = office;
        this.secrets = secrets;
        for (Family family : office.dispatcher.families()) {
            for (Action action : family.actions()) {
                actions.put(family.path(action), action);
                if (action.typed() && !FINAL.contains(family.path(action))) {
                    commands.add(family.path(action));
                }
            }
        }
    }

    String last() {
        return last;
    }

    /** Whether somebody is typing a command and is suggested what fits. */
    boolean types() {
        return random.nextInt(10) == 0;
    }

    Request typing() {
        String who = any(PEOPLE);
        List<String> suggesting = commands.stream().filter(path -> Objects.requireNonNull(actions.get(path)).options()
                .stream()
                .anyMatch(option -> option.kind() == Option.Kind.SUGGESTED)).toList();
        String path = any(suggesting);
        String option = any(Objects.requireNonNull(actions.get(path)).options().stream()
                .filter(one -> one.kind() == Option.Kind.SUGGESTED).toList()).name();
        return said(who, new Target(path, Map.of(option, any(List.of("", "z", "zq", "a", "1")))), Map.of(), Act.TYPED);
    }

    Request next() {
        if (!asked.isEmpty() && random.nextBoolean()) {
            Asked first = asked.removeFirst();
            return said(first.who(), first.target(), Map.of(), Act.PRESSED);
        }
        String who = any(PEOPLE);
        if (random.nextInt(20) == 0) {
            moves(any(MOVING));
        }
        if (random.nextInt(12) == 0) {
            dresses(any(random.nextInt(3) == 0 ? PEOPLE : WEARERS));
        }
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> sent(who).orElseGet(() -> command(who, "reflection answer"));
            case 3, 4, 5 -> buttons.isEmpty() ? command(who, "reflection open") : pressed(who);
            case 6, 7 -> command(who, any(List.of("reflection answer", "reflection share", "reflection share",
                    "reflection show", "reflection show",
                    "reflection open", "summary worksheet", "followup add", "followup list", "partnership status",
                    "organization role")));
            default -> command(who, unhurried());
        };
    }

    private void moves(String who) {
        office.moves(who, random.nextInt(7) == 0 ? "none" : any(homes()));
        if (random.nextInt(3) > 0) {
            secrets.promote(who);
        }
    }

    /** Whatever they are called by now. */
    private List<String> homes() {
        return office.record.read(reading -> reading.partnershipIn(HERE.guild(), HERE.channel()).orElseThrow()
                .organisations().stream().map(Organisation::name).toList());
    }

    /** Puts on a role, takes all off, or exchanges what they wear for one or two others. */
    private void dresses(String who) {
        Set<String> worn = new HashSet<>(random.nextInt(3) == 0
                ? office.wearing.getOrDefault(who, Set.of())
                : Set.of());
        for (int more = any(List.of(0, 1, 1, 2)); more > 0; more--) {
            worn.add(any(ROLES));
        }
        office.wearing.put(who, Set.copyOf(worn));
    }

    /** What takes long is done less often, and so are skipping and leaving, which leave nothing to see. */
    private String unhurried() {
        String path = any(commands);
        boolean seldom = SLOW.contains(path) || path.endsWith(" skip") || path.equals("member remove");
        return seldom && random.nextInt(4) > 0 ? "reflection answer" : path;
    }

    private Request pressed(String who) {
        return said(who, any(buttons), Map.of(), Act.PRESSED);
    }

    private Request command(String who, String path) {
        if (path.equals("summary worksheet")) {
            return said(who, new Target(path, Map.of("worksheet", "self-reflection", "with", "model")), Map.of(),
                    Act.TYPED);
        }
        Map<String, String> arguments = new LinkedHashMap<>();
        for (Option option : Objects.requireNonNull(actions.get(path)).options()) {
            boolean own = path.equals("reflection show") && option.name().equals("question");
            if (option.required() || (!own && random.nextInt(3) == 0)) {
                arguments.put(option.name(), value(who, path, option));
            }
        }
        if (arguments.containsKey("text") && path.equals("followup add")) {
            arguments.put("for", "own");
        }
        return said(who, new Target(path, arguments), Map.of(), Act.TYPED);
    }

    private String value(String who, String path, Option option) {
        if (!option.choices().isEmpty()) {
            return any(option.choices());
        }
        return switch (option.name()) {
            case "person" -> any(PEOPLE);
            case "question" -> Integer.toString(1 + random.nextInt(12));
            case "organization" -> any(ORGANISATIONS);
            case "role" -> path.equals("organization role") ? any(ROLES) : number();
            case "followup", "share", "task" -> number();
            case "date" -> any(List.of("2027-02-01", "2020-01-01", "soon"));
            case "formats" -> any(List.of("docx", "html", "markdown", "pdf", "docx, pdf, markdown, html"));
            case "text" -> isPrivate(path) ? secret(who) : "open words";
            default -> any(List.of("Omega", "Delta", "self-reflection", "document-details"));
        };
    }

    private String number() {
        return Integer.toString(1 + random.nextInt(30));
    }

    private static boolean isPrivate(String path) {
        return path.startsWith("reflection ") || path.startsWith("followup ");
    }

    private String secret(String who) {
        return secrets.by(who) + (random.nextInt(20) == 0 ? " long".repeat(700) : " and more");
    }

    private Optional<Request> sent(String who) {
        List<Form> open = forms.getOrDefault(who, List.of());
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Form form = any(open);
        Map<String, List<String>> fields = new HashMap<>();
        for (Form.Field field : form.fields()) {
            switch (field) {
                case Form.TextField text -> fields.put(text.id(), List.of(written(who, form, text)));
                case Form.PickField pick -> fields.put(pick.id(), List.of(pick.options().getFirst().value()));
                case Form.PersonField person -> fields.put(person.id(), List.of(any(PEOPLE)));
                case Form.FileField file -> fields.put(file.id(), List.of("nowhere"));
                case Form.RoleField role -> fields.put(role.id(), List.of(any(List.of("crew", "staff"))));
                case Form.Note note -> {
                }
            }
        }
        boolean forGroup = form.target().path().equals("followup add") && !fields.containsKey("for");
        return forGroup ? Optional.empty() : Optional.of(said(who, form.target(), fields, Act.SENT_FORM));
    }

    private String written(String who, Form form, Form.TextField field) {
        if (field.id().equals("due")) {
            return any(List.of("", "", "2027-02-01", "soon"));
        }
        boolean blank = !field.required() && random.nextBoolean();
        return blank ? "" : isPrivate(form.target().path()) ? cut(secret(who), field.longest()) : "open words";
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }

    /** Remembers what can be pressed and filled in from now on: whoever it was shown to, anybody may try. */
    void shown(String who, Reply reply) {
        if (reply instanceof Reply.Open open) {
            remember(forms.computeIfAbsent(who, nobody -> new ArrayList<>()), Stream.of(open.form()), 6);
        } else {
            Stream<Target> targets = Office.buttons(reply).stream().map(Card.Button::target)
                    .filter(target -> !FINAL.contains(target.path()))
                    .filter(target -> !target.path().endsWith(" skip") || random.nextInt(10) == 0);
            remember(buttons, targets, REMEMBERED);
            buttons.stream().filter(target -> target.path().equals("reflection confirm")).findFirst().ifPresent(one -> {
                buttons.remove(one);
                asked.add(new Asked(who, one));
            });
        }
    }

    private static <T> void remember(List<T> known, Stream<T> fresh, int most) {
        fresh.forEach(known::add);
        while (known.size() > most) {
            known.removeFirst();
        }
    }

    private Request said(String who, Target target, Map<String, List<String>> fields, Act act) {
        int where = random.nextInt(20);
        office.place = where == 0 ? ELSEWHERE : where == 1 ? THREAD : HERE;
        last = who + " " + act + " " + target.path() + " " + target.arguments().keySet();
        return office.request(who, target, fields, act);
    }

    private <T> T any(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
