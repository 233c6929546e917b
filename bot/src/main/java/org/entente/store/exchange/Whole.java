package org.entente.store.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.conversation.Answer.Entered;
import org.entente.conversation.FollowUp;
import org.entente.conversation.Value;
import org.entente.document.Document;
import org.entente.document.Exported.Amended;
import org.entente.document.Signatory;
import org.entente.document.SignedFile;
import org.entente.document.Terms;
import org.entente.partnership.DocumentChoice.Instead;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;
import org.entente.partnership.Reported;
import org.entente.partnership.Settings;
import org.entente.raci.Matrix;
import org.entente.script.Edition;
import org.entente.text.Language;

/**
 * Everything that a partnership shares. Organisations and people are numbered by their place in their lists, from 1.
 *
 * @param people names of those who wrote something; empty for somebody who took their name out of the record
 */
public record Whole(String name, Instant created, Settings settings, Edition edition, List<Joined> organisations,
        List<String> people, List<Run> runs, List<MatrixRevision> matrices, List<Adopted> adoptions,
        List<Version> versions, List<Approved> approvals, List<Signing> signatures, List<Chosen> choices,
        List<Meeting> meetings,
        List<Share> shares, List<Next> next) {

    private static final int LONGEST_PERSON = 200;
    static final int LONGEST_ID = 40;

    /** An organisation. */
    public record Joined(String name, Instant at) {
        public Joined {
            bounded(name, Organisation.LONGEST_NAME);
        }
    }

    /** One going-through of a script. */
    public record Run(String script, Instant opened, Optional<Instant> closed, Optional<Shown> shown,
            List<Entry> answers, List<Parked> parked, List<Proposed> proposals) {
        public Run {
            bounded(script, LONGEST_ID);
            answers = List.copyOf(answers);
            parked = List.copyOf(parked);
            proposals = List.copyOf(proposals);
            unique(parked.stream().filter(one -> one.until().isEmpty()).toList(), Parked::question);
            unique(answers, entry -> List.of(entry.question(), entry.organisation(), entry.revision()));
            unique(proposals, one -> List.of(one.question(), one.revision()));
        }
    }

    /** The question that the channel shows. */
    public record Shown(String question, Instant at) {}

    /** A question that was put aside, until it was taken up again. */
    public record Parked(String question, int person, Instant since, Optional<Instant> until) {
        public Parked {
            bounded(question, LONGEST_ID);
        }
    }

    /**
     * One revision of an answer.
     *
     * @param saidBy whose message it was, where that is somebody else's
     */
    public record Entry(String question, int organisation, int revision, Value value, Language language, int person,
            Optional<Integer> saidBy, Entered entered, Instant at) {
        public Entry {
            bounded(question, LONGEST_ID);
            positive(revision);
        }
    }

    /** @param matrix names organisations by their place */
    public record MatrixRevision(int revision, Matrix matrix, int person, Instant at) {
        public MatrixRevision {
            positive(revision);
        }
    }

    /**
     * A yes to the matrix as it was at a revision.
     *
     * @param reported whose word it is, where it was given outside the channel
     */
    public record Adopted(int organisation, int revision, Optional<Reported> reported, Opened by) {}

    /** An exported version of a document, with what it said where that was kept, and what it amends. */
    public record Version(String plan, int number, Language language, Optional<Document> content,
            Optional<String> says, Terms terms, Optional<Amended> amending, int person, Instant at) {
        public Version {
            bounded(plan, LONGEST_ID);
            positive(number);
            says.ifPresent(mark -> bounded(mark, LONGEST_ID));
            content.ifPresent(document -> check(document.version() == number && document.language() == language));
            amending.ifPresent(one -> check(content.isPresent() && one.amends().version() < number && one.whole()
                    .language() == language));
        }
    }

    /** A choice of the document to make; amends: the signed version to which it is an amendment. */
    public record Chosen(String document, Optional<Instead> instead, Optional<Integer> amends, Opened by) {

        public Chosen {
            bounded(document, LONGEST_ID);
            instead.ifPresent(one -> bounded(one.advised(), LONGEST_ID));
        }
    }

    /**
     * An organisation's approval of a version.
     *
     * @param reported  whose decision it was, where it was made outside the channel
     * @param withdrawn who took it back, and when
     */
    public record Approved(String plan, int number, int organisation, Optional<Reported> reported, Opened by,
            Optional<Opened> withdrawn) {}

    /** An organisation's signature of a version; withdrawn: as a mistake, by whom and when. */
    public record Signing(String plan, int number, int organisation, Signatory signatory, Optional<SignedFile> file,
            Opened by, Optional<Opened> withdrawn) {}

    /** A meeting of the group. */
    public record Meeting(int minutes, Opened opened, Optional<Opened> closed) {
        public Meeting {
            positive(minutes);
        }
    }

    /** What an organisation showed everybody of its own answers; each entry as it stood then. */
    public record Share(String script, int organisation, Opened by, List<Entry> answers) {
        public Share {
            bounded(script, LONGEST_ID);
            answers = List.copyOf(answers);
            check(!answers.isEmpty());
            unique(answers, Entry::question);
            for (Entry entry : answers) {
                check(entry.organisation() == organisation);
            }
        }
    }

    /**
     * Something to be done next, of the group or shown to it.
     *
     * @param organisation whose it is; empty: the whole group's
     * @param share        the place of the share that showed it; of an organisation's own alone
     * @param source       a script and its question, or neither
     */
    public record Next(Optional<Integer> organisation, Optional<Integer> share, List<String> source, String words,
            Optional<String> owner, Optional<LocalDate> due, Optional<LocalDate> snoozed, Opened added,
            Optional<Opened> done) {
        public Next {
            source = List.copyOf(source);
            check(source.isEmpty() || source.size() == 2);
            bounded(words, FollowUp.LONGEST_WORDS);
            owner.ifPresent(title -> bounded(title, LONGEST_PERSON));
        }
    }

    /** Who did something, and when. */
    public record Opened(int person, Instant at) {}

    public Whole {
        organisations = List.copyOf(organisations);
        people = List.copyOf(people);
        runs = List.copyOf(runs);
        matrices = List.copyOf(matrices);
        adoptions = List.copyOf(adoptions);
        versions = List.copyOf(versions);
        choices = List.copyOf(choices);
        approvals = List.copyOf(approvals);
        signatures = List.copyOf(signatures);
        meetings = List.copyOf(meetings);
        shares = List.copyOf(shares);
        next = List.copyOf(next);
        bounded(name, Partnership.LONGEST_NAME);
        check(organisations.size() <= Partnership.MOST_ORGANISATIONS);
        unique(organisations, organisation -> organisation.name().toLowerCase(Locale.ROOT));
        check(people.stream().allMatch(person -> person.length() <= LONGEST_PERSON));
        unique(runs.stream().filter(run -> run.closed().isEmpty()).toList(), Run::script);
        unique(matrices, MatrixRevision::revision);
        unique(versions, version -> List.of(version.plan(), version.number()));
        check(meetings.stream().filter(meeting -> meeting.closed().isEmpty()).count() <= 1);
        References.checkOrganisations(organisations.size(), runs, matrices);
        References.checkAdoptions(organisations.size(), matrices, adoptions);
        References.checkAmendments(versions);
        References.checkApprovals(organisations.size(), versions, approvals);
        References.checkSignatures(organisations.size(), versions, signatures);
        int joined = organisations.size();
        int shown = shares.size();
        shares.forEach(share -> References.place(share.organisation(), joined));
        next.forEach(one -> {
            one.organisation().ifPresent(number -> References.place(number, joined));
            one.share().ifPresent(number -> References.place(number, shown));
            check(one.organisation().isPresent() == one.share().isPresent());
        });
        int named = people.size();
        runs.forEach(run -> References.checkPeople(named, run));
        Stream.of(matrices.stream().map(MatrixRevision::person), versions.stream().map(Version::person),
                meetings.stream().map(meeting -> meeting.opened().person()),
                meetings.stream().flatMap(meeting -> meeting.closed().stream()).map(Opened::person),
                shares.stream().map(share -> share.by().person()), next.stream().map(one -> one.added().person()),
                shares.stream().flatMap(share -> share.answers().stream()).map(Entry::person),
                shares.stream().flatMap(share -> share.answers().stream()).flatMap(entry -> entry.saidBy().stream()),
                adoptions.stream().map(one -> one.by().person()), choices.stream().map(one -> one.by().person()),
                approvals.stream().map(one -> one.by().person()), signatures.stream().map(one -> one.by().person()),
                signatures.stream().flatMap(one -> one.withdrawn().stream()).map(Opened::person),
                approvals.stream().flatMap(one -> one.withdrawn().stream()).map(Opened::person),
                next.stream().flatMap(one -> one.done().stream()).map(Opened::person))
                .flatMap(Function.identity()).forEach(person -> References.place(person, named));
    }

    private static void positive(int number) {
        check(number > 0);
    }

    private static void bounded(String text, int longest) {
        check(!text.isBlank() && text.length() <= longest);
    }

    static <T> void unique(List<T> all, Function<T, Object> key) {
        Set<Object> seen = new HashSet<>();
        check(all.stream().allMatch(one -> seen.add(key.apply(one))));
    }

    static void check(boolean right) {
        if (!right) {
            throw new IllegalArgumentException("no partnership can be like this");
        }
    }
}
