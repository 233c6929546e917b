package org.entente.summary;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Matters on which nobody may be misquoted: a statement touches one only where its answers do, in either language. */
enum Matter {

    MONEY("""
            pay pays paid payer payons payez payera* paie* paye* paying payment* remunera* rembours* reimburs*
            salar* wage* financ* fund* money argent* budget* cost* cout* fee fees honorair* rent rents loyer*"""), CONSENT(
            """
                    sign signs signed signing signe signent signer* signera* signatur* approuv* approb* approv* consent*
                    adopt* accept* ratif* agree* convenu* convenir convient conviennent accord* vote* voting valid*
                    endors* entente*"""), REFUSAL("""
                    refus* rejet* reject* oppos* object objects objected objecting objection* deny denies denied
                    interdi* forbid* prohibit* exclu* ban bans banned"""), ENDING("""
                    quit quits quitt* retire* withdr* leave leaves leaving annul* cancel* dissol* dissou* resili*
                    terminat* expel* expuls* ferme fermer* fermera* close closes closing end ends ending fin finir
                    termin*"""), DUTY("""
                    garanti* guarant* promet* promis* oblig* must doit doivent devr* exig* requi* bind binds binding
                    engage* commit commits committed commitment*"""), SECRECY(
                    """
                            confiden* secret* prive* private* password* token* key keys cle cles divulg* disclos*"""), WRONGDOING(
                            """
                                    plainte plaintes complain* poursui* sue sues sued tribunal* court courts fraud* illeg* crime*
                                    crimin* vol vole volent steal* stole* ment lie lies lying trich* cheat*"""), BLAME(
                                    """
                                            incompet* dishonest* malhonn* corromp* corrupt* unreliab* incapab* useless inutile* dangere* danger*
                                            negligen* lazy paresse* fail fails failed echou* nuire nuit harm harms harmed untrust* honte shame*
                                            scandal*"""), EXCLUSION(
                                            """
                                                    only seul seule seuls seules seulement uniquement exclusiv*"""), LEADERSHIP(
                                                    """
                                                            dirige* presid* chair chairs lead leads leader* leading boss* respons* decid* decis* control*
                                                            supervis*""");

    private final WordList words;

    Matter(String words) {
        this.words = WordList.of(words);
    }

    /** Those that a text touches. */
    static Set<Matter> in(List<String> folded) {
        Set<Matter> touched = EnumSet.noneOf(Matter.class);
        Arrays.stream(values()).filter(matter -> folded.stream().anyMatch(matter.words::holds)).forEach(touched::add);
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
