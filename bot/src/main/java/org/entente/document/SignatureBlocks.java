package org.entente.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.partnership.Organisation;
import org.entente.script.Content;

/** One place to sign an organisation (I-56), or two where the group wants two signatures (I-68). */
final class SignatureBlocks {

    /** The slots, in any plan, that hold what is known of an organisation's signature. */
    static final String LEGAL_NAME = "legal-name";
    static final String SIGNATORY_NAME = "signatory-name";
    static final String SIGNATORY_TITLE = "signatory-title";
    static final String SECOND_NAME = "second-signatory-name";
    static final String SECOND_TITLE = "second-signatory-title";
    /** Those that no one translates. */
    static final Set<String> NAMES = Set.of(LEGAL_NAME, SIGNATORY_NAME, SECOND_NAME);

    private final Material material;
    private final Marks marks;
    private final Slots slots;

    SignatureBlocks(Material material, Marks marks, Slots slots) {
        this.material = material;
        this.marks = marks;
        this.slots = slots;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        boolean two = !slots.asked(SECOND_NAME).isEmpty();
        for (Organisation organisation : material.partnership().organisations()) {
            blocks.add(signature(organisation, SIGNATORY_NAME, SIGNATORY_TITLE));
            if (two) {
                blocks.add(signature(organisation, SECOND_NAME, SECOND_TITLE));
            }
        }
        blocks.addAll(Parties.missing(material, marks));
        return blocks;
    }

    private Block signature(Organisation organisation, String name, String title) {
        return new Block.Signature(party(organisation),
                List.of(line("name", known(name, organisation)),
                        line("title", known(title, organisation)),
                        line("signature", List.of()), line("date", List.of())));
    }

    private List<Span> party(Organisation organisation) {
        List<Span> party = new ArrayList<>();
        boolean given = slots.asked(LEGAL_NAME).stream().anyMatch(one -> slots.given(one, organisation).isPresent());
        if (!given) {
            party.add(new Span.Plain(organisation.name() + " "));
        }
        party.addAll(known(LEGAL_NAME, organisation));
        return party;
    }

    /** Nothing where the plan's questions do not ask for it: then the line is left to be written by hand. */
    private List<Span> known(String slot, Organisation organisation) {
        List<Span> spans = new ArrayList<>();
        for (Content.Asked asked : slots.asked(slot)) {
            slots.statements(asked, Optional.of(organisation)).forEach(spans::addAll);
        }
        return spans;
    }

    private Block.Signature.Line line(String word, List<Span> known) {
        return new Block.Signature.Line(material.phrases().say(material.language(), "document.signature." + word),
                known);
    }
}
