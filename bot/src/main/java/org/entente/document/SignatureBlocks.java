package org.entente.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.partnership.Organisation;
import org.entente.script.Content;

/** One place to sign an organisation (I-56). */
final class SignatureBlocks {

    /** The slots, in any plan, that hold what is known of an organisation's signature. */
    static final String LEGAL_NAME = "legal-name";
    static final String SIGNATORY_NAME = "signatory-name";
    static final String SIGNATORY_TITLE = "signatory-title";
    /** Those that no one translates. */
    static final Set<String> NAMES = Set.of(LEGAL_NAME, SIGNATORY_NAME);

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
        material.partnership().organisations().forEach(organisation -> blocks.add(signature(organisation)));
        blocks.addAll(Parties.missing(material, marks));
        return blocks;
    }

    private Block signature(Organisation organisation) {
        return new Block.Signature(party(organisation),
                List.of(line("name", known(SIGNATORY_NAME, organisation)),
                        line("title", known(SIGNATORY_TITLE, organisation)),
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
