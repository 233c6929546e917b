package org.entente.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.conversation.Answer;
import org.entente.conversation.Answers;
import org.entente.conversation.Proposal;
import org.entente.conversation.Proposals;
import org.entente.conversation.Stance;
import org.entente.conversation.Statement;
import org.entente.conversation.Value;
import org.entente.partnership.Group;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;
import org.entente.partnership.Settings;
import org.entente.raci.Matrix;
import org.entente.script.AnswerKind;
import org.entente.script.Choice;
import org.entente.script.Condition;
import org.entente.script.Content;
import org.entente.script.Plan;
import org.entente.script.Plan.Piece;
import org.entente.script.Question;
import org.entente.script.Question.About;
import org.entente.script.Script;
import org.entente.script.Section;
import org.entente.script.SlotRef;
import org.entente.script.reading.MessagesReader;
import org.entente.text.Language;
import org.entente.text.Text;
import org.jspecify.annotations.Nullable;

/** Builds the material of a document for tests: a small script of every kind of question, and what was answered. */
public final class Sample {

    /** The product's own words. */
    public static final Phrases WORDS = MessagesReader.builtIn().messages().orElseThrow()::say;

    private static final Choice THIRTY = new Choice("thirty", new Text("30 jours", "30 days"));
    private static final Choice SIXTY = new Choice("sixty", new Text("60 jours", "60 days"));

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<Proposal> proposals = new ArrayList<>();
    private List<Organisation> organisations = List.of(new Organisation(1, "Alpha"), new Organisation(2, "Beta"));
    private boolean adopted = true;
    private boolean printsReservations;
    private Matrix matrix = Matrix.EMPTY;
    private Language language = Language.ENGLISH;
    private Language written = Language.ENGLISH;
    private Answer.Entered entered = Answer.Entered.BY_MEMBER;

    public Sample piece(Piece piece) {
        pieces.add(piece);
        return this;
    }

    public Sample clause(String text) {
        return piece(new Piece.Clause(Text.same(text)));
    }

    public Sample organisations(Organisation... those) {
        organisations = List.of(those);
        return this;
    }

    public Sample matrix(Matrix given) {
        matrix = given;
        return this;
    }

    public Sample in(Language documents) {
        language = documents;
        return this;
    }

    /** The answers that follow are written in this language. */
    public Sample writtenIn(Language answersLanguage) {
        written = answersLanguage;
        return this;
    }

    /** The answers that follow were entered by the facilitator. */
    public Sample byFacilitator() {
        entered = Answer.Entered.BY_FACILITATOR;
        return this;
    }

    public Sample answer(String question, long organisation, Value value) {
        String script = question.equals("secret") ? "private" : "details";
        answers.add(new Answer(script, question, organisation, 1, value, written, 1, "Ann", entered, Instant.EPOCH));
        return this;
    }

    public Sample says(String question, long organisation, String text) {
        return answer(question, organisation, new Value.Words(text));
    }

    public Sample picks(String question, long organisation, String choice) {
        return answer(question, organisation, new Value.Picks(List.of(choice)));
    }

    /** The matrix is there, and not everybody has adopted it. */
    public Sample notAdopted() {
        adopted = false;
        return this;
    }

    /** The group has set that its documents print reservations. */
    public Sample printingReservations() {
        printsReservations = true;
        return this;
    }

    /** Proposed, in the language of the answers where it is a text, and what the organisations said to it. */
    public Sample proposes(String question, Value value, Statement... statements) {
        Optional<Language> in = value instanceof Value.Words ? Optional.of(written) : Optional.empty();
        proposals.add(new Proposal("details", question, proposals.size() + 1, in, value, "Ann", Instant.EPOCH,
                List.of(statements)));
        return this;
    }

    public static Statement says(long organisation, Stance stance) {
        return new Statement(organisation, stance, Optional.empty(), "Zoé", Instant.EPOCH);
    }

    /** Proposed and accepted by both organisations. */
    public Sample agree(String question, Value value) {
        return proposes(question, value, says(1, new Stance.Agrees()), says(2, new Stance.Agrees()));
    }

    public Document document() {
        return Assembler.assemble(material());
    }

    public Material material() {
        var plan = new Plan("memo", new Text("Protocole d’entente", "Memorandum"), Optional.empty(),
                List.of(new Text("Aucun avis juridique.", "No legal advice.")),
                List.of(new Plan.Part("one", Optional.of(new Text("Une partie", "A part")), pieces)));
        var partnership = new Partnership(1, "Together", "g", "c", settings(), "e", Instant.EPOCH,
                organisations, Group.empty());
        return new Material(plan, content(plan), partnership, Answers.of(answers), Proposals.of(proposals), matrix,
                adopted, language,
                3, LocalDate.of(2026, 11, 21), WORDS);
    }

    private Settings settings() {
        Settings usual = Settings.usual(language);
        return new Settings(language, usual.second(), usual.served(), usual.meetings(), usual.minutes(),
                printsReservations);
    }

    private static Content content(Plan plan) {
        var text = new AnswerKind.FreeText(true, 4000);
        var details = script("details", Script.Audience.TOGETHER,
                question("purpose", About.GROUP, text, null),
                question("gains", About.GROUP, text, null),
                question("mission", About.EACH_ORGANISATION, text, null),
                question("legal-name", About.EACH_ORGANISATION, text, null),
                question("signatory-title", About.EACH_ORGANISATION, text, null),
                question("term", About.GROUP,
                        new AnswerKind.WholeNumber(1, 60, Optional.of(new Text("mois", "months"))), null),
                question("notice", About.GROUP, new AnswerKind.OneOf(List.of(THIRTY, SIXTY)), null),
                question("start", About.GROUP, new AnswerKind.CalendarDate(), null),
                question("settling", About.GROUP, new AnswerKind.OneOf(List.of(
                        new Choice("mediator", new Text("Médiation", "Mediation"),
                                Optional.of(new Text("Une personne neutre aide.", "A neutral person helps."))),
                        new Choice("later", new Text("Plus tard", "Later")))), null),
                question("languages", About.GROUP, new AnswerKind.OneOf(List.of(
                        new Choice("equal", new Text("Deux", "Two"), Optional.of(new Text(
                                "Les deux versions se valent.", "Both versions are equal."))),
                        new Choice("one-language", new Text("Une", "One"), Optional.of(new Text("Une seule version.",
                                "One version alone."))))), null),
                question("after", About.GROUP, text, new Condition.Picked("settling", "mediator")),
                question("committee", About.GROUP, new AnswerKind.YesNo(), null),
                question("chair", About.GROUP, text, new Condition.Said("committee", true)));
        var secret = script("private", Script.Audience.PRIVATE, question("secret", About.GROUP, text, null));
        return new Content(Map.of("details", details, "private", secret), Map.of("memo", plan), Map.of(), Map.of(), Map
                .of());
    }

    private static Script script(String id, Script.Audience audience, Question... questions) {
        return new Script(id, Text.same(id), Text.same(id), audience, false,
                List.of(new Section("all", Text.same("all"), List.of(questions))));
    }

    private static Question question(String id, About about, AnswerKind kind,
            @Nullable Condition when) {
        String slot = id.equals("gains") || id.equals("secret") ? "purpose" : id;
        return new Question(id, new Text(id + "-fr", id), Text.same(id + "?"), Optional.empty(), kind, about,
                Optional.ofNullable(when), 4, List.of(new SlotRef("memo", slot)), "test");
    }
}
