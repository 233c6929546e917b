package org.entente.command.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.document.Approval;
import org.entente.document.Document;
import org.entente.document.Exported;
import org.entente.document.Version;
import org.entente.partnership.Reported;

/** What was exported of each document, numbered, and who approved it. */
public interface Versions {

    /** The number of the last one, 0 before the first. */
    int last(long partnership, String plan);

    /** Oldest first. */
    List<Version> all(long partnership, String plan);

    /** What a version said; empty where that was not kept, or there is none of this number. Its gaps are not kept. */
    Optional<Document> content(long partnership, String plan, int number);

    /** What the document says with an amendment; of a version that amends none, its content. */
    Optional<Document> whole(long partnership, String plan, int number);

    /** By their numbers, the marks that versions share which say the same in another language; none where not known. */
    Map<Integer, String> says(long partnership, String plan);

    /** Every approval, also those that were taken back; oldest first. */
    List<Approval> approvals(long partnership, String plan);

    /** What can be done to them. */
    interface Changing extends Versions {

        /** The document becomes the version whose number it bears. */
        void keep(long partnership, String plan, Exported exported, long person);

        /** An organisation's own approval of a version is kept once; what is reported, as often as it is reported. */
        void approve(long partnership, String plan, int version, long organisation, Optional<Reported> reported,
                long person);

        /** Taken back, and not forgotten. */
        void withdraw(long approval, long person);
    }
}
