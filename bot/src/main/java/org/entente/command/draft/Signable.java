package org.entente.command.draft;

import java.util.List;
import java.util.Map;
import org.entente.command.Reading;
import org.entente.command.Refused;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.words.ChosenDocument;
import org.entente.command.words.Signed;
import org.entente.command.words.Standing;
import org.entente.document.Signatures;
import org.entente.document.Version;
import org.entente.partnership.Organisation;

/** Whether somebody's organisation can sign a version now, and what it lacks. */
record Signable(Scene scene, Reading record) {

    /** @throws Refused where the organisation is none that the version binds, or has signed it already */
    void checked(Request request, Version version) {
        Organisation own = scene.lead();
        SigningPage.here(request, scene);
        document();
        new Chosen(scene, record).current(version);
        Signatures signatures = signatures(version);
        if (!signatures.binds(own)) {
            throw SigningPage.of("signing.joined-later", own, version.number());
        }
        if (signatures.of(own).isPresent()) {
            throw SigningPage.of("signing.already", own, version.number());
        }
        otherInForce(version);
    }

    /** @throws Refused where the document is one that nobody signs, such as an informal note */
    void document() {
        if (!new ChosenDocument(scene, record).plan().signed()) {
            throw Refused.because("signing.unsigned-document");
        }
    }

    /** @throws Refused where all have signed another version of the document: from then on it is amended */
    private void otherInForce(Version version) {
        if (version.amends().isEmpty()) {
            new Signed(record, scene.partnership()).begun(version.plan()).stream()
                    .filter(one -> one.complete() && one.amends().isEmpty() && one.version() != version.number())
                    .findFirst().ifPresent(one -> {
                        throw new Refused("signing.in-force", Map.of("version", version.number(), "signed", one
                                .version()));
                    });
        }
    }

    Signatures signatures(Version version) {
        return new Signed(record, scene.partnership()).of(version.plan(), version.number());
    }

    /** How many places of it wait for words. */
    int gaps(Version version) {
        return record.versions().content(scene.partnership().id(), version.plan(), version.number()).orElseThrow()
                .openPlaces();
    }

    /** The parties that have not approved it: they may sign all the same. */
    List<Organisation> unapproved(Version version) {
        Signatures signatures = signatures(version);
        return Standing.given(scene, record, version.plan()).awaited(version.number()).stream()
                .filter(signatures::binds).toList();
    }
}
