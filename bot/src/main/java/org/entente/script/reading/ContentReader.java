package org.entente.script.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.script.Content;
import org.entente.script.Edition;
import org.entente.script.Plan;
import org.entente.script.Prompt;
import org.entente.script.RaciSample;
import org.entente.script.RoleList;
import org.entente.script.Script;

/** Reads an edition's files and holds them against each other. */
public final class ContentReader {

    private final Findings findings = new Findings();
    private final Map<String, Script> scripts = new LinkedHashMap<>();
    private final Map<String, Plan> plans = new LinkedHashMap<>();
    private final Map<String, RaciSample> samples = new LinkedHashMap<>();
    private final Map<String, RoleList> roleLists = new LinkedHashMap<>();
    private final Map<String, Prompt> prompts = new LinkedHashMap<>();
    private final Set<String> unread = new TreeSet<>();

    private ContentReader() {}

    public static Reading read(Edition edition) {
        return read(new Gathered(edition, List.of()));
    }

    /** As {@link #read(Edition)}, with the problems of gathering the files among its own. */
    public static Reading read(Gathered gathered) {
        ContentReader reader = new ContentReader();
        gathered.problems().forEach(
                problem -> reader.findings.add(new Place(problem.file(), problem.line()), problem.message()));
        gathered.edition().files().forEach(reader::file);
        return reader.reading();
    }

    private void file(String path, String yaml) {
        Optional<Drawer> drawer = Drawer.of(path);
        if (drawer.isEmpty()) {
            findings.add(new Place(path, 1),
                    "scripts are .yaml files in worksheets/, documents/, samples/ or prompts/; move or rename this one");
            return;
        }
        Optional<Node> root = YamlTree.read(path, yaml, findings);
        if (root.isEmpty() || !read(drawer.get(), path, root.get())) {
            unread.add(path);
        }
    }

    private boolean read(Drawer drawer, String path, Node root) {
        return switch (drawer) {
            case WORKSHEETS -> read(root, path, Shape.WORKSHEET, ScriptReader::read, Script::id, scripts);
            case DOCUMENTS -> read(root, path, Shape.DOCUMENT, PlanReader::read, Plan::id, plans);
            case SAMPLES -> isRoleList(root)
                    ? read(root, path, Shape.ROLE_LIST, SampleReader::readRoles, RoleList::id, roleLists)
                    : read(root, path, Shape.SAMPLE, SampleReader::read, RaciSample::id, samples);
            case PROMPTS -> read(root, path, Shape.PROMPT, PromptReader::read, Prompt::id, prompts);
        };
    }

    private static boolean isRoleList(Node root) {
        return root instanceof Node.Mapping mapping && mapping.entries().containsKey(Shape.ROLE_LIST.noun());
    }

    private <T> boolean read(Node root, String path, Shape shape, Function<Fields, T> reader, Function<T, String> id,
            Map<String, T> into) {
        Optional<Fields> fields = Fields.of(root, shape, findings);
        fields.ifPresent(present -> keep(reader.apply(present), present, path, shape.noun(), id, into));
        return fields.isPresent();
    }

    private <T> void keep(T value, Fields fields, String path, String noun, Function<T, String> id,
            Map<String, T> into) {
        String name = id.apply(value);
        if (!name.isEmpty() && !name.equals(Drawer.id(path))) {
            fields.refuse(noun, "the " + noun + " '" + name + "' stands in a file of another name; call it " + name
                    + ".yaml");
        }
        if (into.putIfAbsent(name.isEmpty() ? Drawer.id(path) : name, value) != null) {
            fields.refuse(noun, "another file has the " + noun + " '" + name + "'; rename one");
        }
    }

    private Reading reading() {
        Content content = new Content(scripts, plans, samples, roleLists, prompts);
        check(content);
        return new Reading(findings.none() ? Optional.of(content) : Optional.empty(), findings.sorted());
    }

    private void check(Content content) {
        DuplicateCheck duplicates = new DuplicateCheck(findings);
        WordingCheck wording = new WordingCheck(findings);
        PlaceCheck places = new PlaceCheck(findings);
        AmendmentCheck amendments = new AmendmentCheck(content, findings);
        FeedCheck feeds = new FeedCheck(content, unread(Drawer.DOCUMENTS), findings);
        scripts.values().forEach(script -> {
            duplicates.check(script);
            places.check(script);
            FlowCheck.check(script, findings);
            feeds.check(script);
        });
        plans.values().forEach(plan -> {
            duplicates.check(plan);
            wording.check(plan);
            places.check(plan);
            amendments.check(plan);
            checkSlots(content, plan);
        });
        samples.values().forEach(duplicates::check);
        roleLists.values().forEach(duplicates::check);
    }

    /** A worksheet that cannot be read may feed any slot, so nothing is said of slots until it can. */
    private void checkSlots(Content content, Plan plan) {
        if (unread(Drawer.WORKSHEETS).isEmpty()) {
            Stream<String> fed = plan.amends()
                    ? content.plans().values().stream().filter(one -> one.signed() && !one.amends()).map(Plan::id)
                    : Stream.of(plan.id());
            fed.sorted().forEach(id -> new SlotCheck(content, plan, id, findings).check());
        }
    }

    /** Ids of the files that could not be read. */
    private Set<String> unread(Drawer drawer) {
        return unread.stream().filter(drawer::holds).map(Drawer::id).collect(Collectors.toSet());
    }
}
