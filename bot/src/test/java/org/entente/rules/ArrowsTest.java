package org.entente.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Which package may look at which. A new package gets its line here; a rule that matches no class fails. */
@AnalyzeClasses(packages = "org.entente", importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {

    @ArchTest
    static final ArchRule textKnowsNobody = sees("text", "script");
    @ArchTest
    static final ArchRule scriptSeesText = sees("script", "text");
    @ArchTest
    static final ArchRule partnershipSeesScripts = sees("partnership", "text", "script");
    @ArchTest
    static final ArchRule conversationSeesPartnership = sees("conversation", "text", "script", "partnership");
    @ArchTest
    static final ArchRule raciSeesPartnership = sees("raci", "text", "script", "partnership");
    @ArchTest
    static final ArchRule summarySeesText = sees("summary", "text");
    @ArchTest
    static final ArchRule llmLooksInward = sees("llm", "summary", "command");
    @ArchTest
    static final ArchRule documentSeesTheCore = sees("document", "text", "script", "partnership", "conversation",
            "raci");
    @ArchTest
    static final ArchRule exportSeesDocuments = sees("export", "text", "document");
    @ArchTest
    static final ArchRule commandSeesTheCoreAndNoEdge = sees("command", "text", "script", "partnership", "conversation",
            "raci", "document", "export", "summary");
    @ArchTest
    static final ArchRule storeLooksInward = sees("store", "text", "script", "partnership", "conversation", "raci",
            "document", "summary", "command");
    @ArchTest
    static final ArchRule scheduleLooksInward = sees("schedule", "command");
    @ArchTest
    static final ArchRule discordLooksInward = sees("discord", "text", "command");
    @ArchTest
    static final ArchRule simulatorKnowsNothingOfTheBot = sees("simulator");
    @ArchTest
    static final ArchRule playSeesTheSimulatorAndTheBot = sees("play", "text", "script", "command", "discord", "store",
            "app", "simulator");
    @ArchTest
    static final ArchRule theRehearsalRoomPutsTheBotOnTheSimulator = sees("rehearsal", "text", "script", "discord",
            "store", "app", "simulator", "play");

    @ArchTest
    static final ArchRule onlyDiscordKnowsJda = only("discord", "net.dv8tion..", "okhttp3..");
    @ArchTest
    static final ArchRule onlyTheStoreKnowsSql = only("store", "java.sql..", "javax.sql..", "org.jdbi..",
            "org.flywaydb..",
            "com.zaxxer..", "org.sqlite..", "com.github.kagkarlsson..");
    @ArchTest
    static final ArchRule onlyExportKnowsOffice = only("export", "org.apache.poi..", "org.openxmlformats..",
            "org.commonmark..", "org.dhatim..");
    @ArchTest
    static final ArchRule onlyExportKnowsPages = only("export", "io.pebbletemplates..", "com.openhtmltopdf..",
            "org.apache.pdfbox..", "org.apache.fontbox..", "org.apache.xmpbox..");
    @ArchTest
    static final ArchRule onlyExportDraws = only("export", "java.awt..", "javax.imageio..");
    @ArchTest
    static final ArchRule onlyLlmKnowsModels = only("llm", "dev.langchain4j..", "io.github.resilience4j..");
    @ArchTest
    static final ArchRule onlyTheSimulatorAndTheRoomServe = noClasses()
            .that(not(resideInAnyPackage(packages("simulator", "rehearsal")))).should()
            .dependOnClassesThat(resideInAnyPackage("io.javalin.."));
    @ArchTest
    static final ArchRule onlyTheSimulatorHoldsAgainstSchemas = only("simulator", "com.networknt..");

    /** A command family may use another, but never the other way round as well. */
    @ArchTest
    static final ArchRule familiesStandInOneOrder = slices().matching("org.entente.command.(*)..").should()
            .beFreeOfCycles();

    /** No clock, network, database or chance inside: time, ids and texts come in as arguments. */
    @ArchTest
    static final ArchRule theCoreIsPure = noClasses()
            .that(resideInAnyPackage(packages("partnership", "conversation", "raci", "document", "summary"))).should()
            .dependOnClassesThat(resideInAnyPackage("java.net..", "java.io..", "java.nio.file..", "java.sql..",
                    "java.util.concurrent..", "com.fasterxml..", "org.slf4j..")
                    .or(com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo(java.time.Clock.class)));

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .that(not(resideInAPackage("org.entente"))).should(com.tngtech.archunit.lang.conditions.ArchConditions
                    .be(new com.tngtech.archunit.base.DescribedPredicate<JavaClass>("in a @NullMarked package") {
                        @Override
                        public boolean test(JavaClass type) {
                            return type.getPackage().isAnnotatedWith(NullMarked.class);
                        }
                    }));

    private static ArchRule sees(String name, String... others) {
        String[] allowed = packages(Stream.concat(Stream.of(name), Stream.of(others)).toArray(String[]::new));
        return noClasses().that(resideInAnyPackage(packages(name))).should().dependOnClassesThat(
                resideInAPackage("org.entente..").and(not(resideInAnyPackage(allowed))));
    }

    private static ArchRule only(String name, String... libraries) {
        return noClasses().that(not(resideInAnyPackage(packages(name)))).should()
                .dependOnClassesThat(resideInAnyPackage(libraries));
    }

    private static String[] packages(String... names) {
        return Stream.of(names).map(name -> "org.entente." + name + "..").toArray(String[]::new);
    }
}
