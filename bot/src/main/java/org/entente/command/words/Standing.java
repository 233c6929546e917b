package org.entente.command.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.command.Reading;
import org.entente.command.Scene;
import org.entente.command.record.Versions;
import org.entente.document.Amends;
import org.entente.document.Approval;
import org.entente.document.Approvers;
import org.entente.document.Document;
import org.entente.document.Version;

/** Which exported versions of the draft still say what would be exported now, and who approved them. */
public record Standing(Materials materials) {

    /** Who has approved which version of a document, of whatever text; whether it still stands is not worked out. */
    public static Approvers given(Scene scene, Reading record, String plan) {
        long partnership = scene.partnership().id();
        return new Approvers(scene.partnership().organisations(), Optional.empty(), Set.of(), record.versions()
                .approvals(partnership, plan), record.versions().says(partnership, plan));
    }

    public Approvers of(Scene scene, Reading record) {
        long partnership = scene.partnership().id();
        Versions versions = record.versions();
        List<Version> all = kept(scene, record);
        Optional<Version> newest = all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
        Optional<Amends> preparing = new ChosenDocument(scene, record).amending();
        Set<Integer> others = new HashSet<>(versions.all(partnership, ChosenDocument.plan(scene, record)).stream()
                .filter(one -> !one.amends().equals(preparing)).map(Version::number).toList());
        List<Approval> approvals = versions.approvals(partnership, ChosenDocument.plan(scene, record)).stream()
                .filter(one -> !others.contains(one.version())).toList();
        Set<Integer> approved = new HashSet<>(approvals.stream().filter(one -> one.withdrawn().isEmpty())
                .map(Approval::version).toList());
        Map<Integer, String> says = versions.says(partnership, ChosenDocument.plan(scene, record));
        Set<String> shared = new HashSet<>(approved.stream().filter(says::containsKey).map(says::get).toList());
        Map<String, Document> now = new HashMap<>();
        Set<Integer> standing = new HashSet<>();
        for (Version version : all) {
            if (approved.contains(version.number()) || (says.containsKey(version.number()) && shared.contains(says.get(
                    version.number()))) || newest.equals(Optional.of(version))) {
                Document present = now.computeIfAbsent(version.language() + " " + version.both(),
                        languages -> now(scene, record, version));
                versions.content(partnership, ChosenDocument.plan(scene, record), version.number()).filter(
                        present::saysTheSameAs)
                        .ifPresent(same -> standing.add(version.number()));
            }
        }
        return new Approvers(scene.partnership().organisations(), newest, standing, approvals, says);
    }

    /** What would be exported now in the languages of a version, under the next number. */
    public Document now(Scene scene, Reading record, Version like) {
        int next = record.versions().last(scene.partnership().id(), ChosenDocument.plan(scene, record)) + 1;
        return like.from(materials.of(scene, record, like.language(), next));
    }

    /** Whether a version whose content was kept says what would be exported now. */
    public boolean stands(Scene scene, Reading record, Version version) {
        return record.versions().content(scene.partnership().id(), ChosenDocument.plan(scene, record), version.number())
                .filter(now(scene, record, version)::saysTheSameAs).isPresent();
    }

    /** The versions, of the text that the group prepares now, whose content was kept, oldest first. */
    public static List<Version> kept(Scene scene, Reading record) {
        Optional<Amends> now = new ChosenDocument(scene, record).amending();
        return all(scene, record).stream().filter(version -> version.amends().equals(now)).toList();
    }

    /** The same with those of the document and of its other amendments. */
    public static List<Version> all(Scene scene, Reading record) {
        return record.versions().all(scene.partnership().id(), ChosenDocument.plan(scene, record)).stream().filter(
                Version::kept).toList();
    }

    /** The one before a version in its languages, if any. */
    public static Optional<Version> before(List<Version> kept, Version version) {
        return alike(kept, version).filter(one -> one.number() < version.number()).reduce((first, later) -> later);
    }

    /** Those in the languages of a version, and of the same text: of the document, or of one amendment. */
    public static Stream<Version> alike(List<Version> kept, Version version) {
        return kept.stream().filter(one -> version.sharesLanguages(one) && version.amends().equals(one.amends()));
    }
}
