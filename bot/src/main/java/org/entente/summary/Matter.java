package org.entente.summary;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Matters on which nobody may be misquoted: a statement touches one only where its answers do, in either language. */
enum Matter {
    MONEY, CONSENT, REFUSAL, ENDING, DUTY, SECRECY, WRONGDOING, BLAME, EXCLUSION, LEADERSHIP;

    private static final WordList OF_MONEY = WordList.of("""
            pay pays paid payer payons payez payera* paie* paye* paying payment* remunera* rembours* reimburs*
            salar* wage* financ* fund* money argent* budget* cost* cout* fee fees honorair* rent rents loyer*""");
    private static final WordList OF_CONSENT = WordList.of("""
            sign signs signed signing signe signent signer* signera* signatur* approuv* approb* approv* consent*
            adopt* accept* ratif* agree* convenu* convenir convient conviennent accord* vote* voting valid*
            endors* entente*""");
    private static final WordList OF_REFUSAL = WordList.of("""
            refus* rejet* reject* oppos* object objects objected objecting objection* deny denies denied
            interdi* forbid* prohibit* exclu* ban bans banned""");
    private static final WordList OF_ENDING = WordList.of("""
            quit quits quitt* retire* withdr* leave leaves leaving annul* cancel* dissol* dissou* resili*
            terminat* expel* expuls* ferme fermer* fermera* close closes closing end ends ending fin finir
            termin*""");
    private static final WordList OF_DUTY = WordList.of("""
            garanti* guarant* promet* promis* oblig* must doit doivent devr* exig* requi* bind binds binding
            engage* commit commits committed commitment*""");
    private static final WordList OF_SECRECY = WordList.of("""
            confiden* secret* prive* private* password* token* key keys cle cles divulg* disclos*""");
    private static final WordList OF_WRONGDOING = WordList.of("""
            plainte plaintes complain* poursui* sue sues sued tribunal* court courts fraud* illeg* crime*
            crimin* vol vole volent steal* stole* ment lie lies lying trich* cheat*""");
    private static final WordList OF_BLAME = WordList.of("""
            incompet* dishonest* malhonn* corromp* corrupt* unreliab* incapab* useless inutile* dangere* danger*
            negligen* lazy paresse* fail fails failed echou* nuire nuit harm harms harmed untrust* honte shame*
            scandal*""");
    private static final WordList OF_EXCLUSION = WordList.of("""
            only seul seule seuls seules seulement uniquement exclusiv*""");
    private static final WordList OF_LEADERSHIP = WordList.of("""
            dirige* presid* chair chairs lead leads leader* leading boss* respons* decid* decis* control*
            supervis*""");

    private WordList words() {
        return switch (this) {
            case MONEY -> OF_MONEY;
            case CONSENT -> OF_CONSENT;
            case REFUSAL -> OF_REFUSAL;
            case ENDING -> OF_ENDING;
            case DUTY -> OF_DUTY;
            case SECRECY -> OF_SECRECY;
            case WRONGDOING -> OF_WRONGDOING;
            case BLAME -> OF_BLAME;
            case EXCLUSION -> OF_EXCLUSION;
            case LEADERSHIP -> OF_LEADERSHIP;
        };
    }

    /** Those that a text touches. */
    static Set<Matter> in(List<String> folded) {
        Set<Matter> touched = EnumSet.noneOf(Matter.class);
        Arrays.stream(values()).filter(matter -> folded.stream().anyMatch(matter.words()::holds)).forEach(touched::add);
        return touched;
    }

    /** Whether it makes a difference that something is only wished, awaited or possible. */
    boolean isConditional() {
        return switch (this) {
            case MONEY, CONSENT, REFUSAL, ENDING -> true;
            case DUTY, SECRECY, WRONGDOING, BLAME, EXCLUSION, LEADERSHIP -> false;
        };
    }
}
