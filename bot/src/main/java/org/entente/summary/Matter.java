package org.entente.summary;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Matters on which nobody may be misquoted: a statement touches one only where its answers do, in either language. */
enum Matter {
    MONEY("pay* paie* paye* payer rembours* salar* wage* financ* fund* money argent* budget* cost* cout* fee* honorair*"), CONSENT(
            "sign* approuv* approv* consent* adopt* accept* ratif* agree* convenu* convenir convien* accord* vote* voting "
                    + "valid* endors* entente*"), REFUSAL(
                            "refus* rejet* reject* oppos* object* deni* deny interdi* forbid* prohibit* exclu* ban bann*"), ENDING(
                                    "quit* retir* withdraw* leav* annul* cancel* dissol* resili* terminat* expel* expuls* ferm* clos* end ends ending "
                                            + "fin finir termin*"), DUTY(
                                                    "garanti* guarant* promet* promis* oblig* must doit doivent devr* exig* requi* bind* engage* commit*"), SECRECY(
                                                            "confiden* secret* prive* private* password* token* key keys cle cles divulg* disclos*"), WRONGDOING(
                                                                    "plaint* complain* poursui* sue sues sued tribunal* court* fraud* illeg* crim* vol vole steal* stole* ment "
                                                                            + "lie lies lying trich* cheat*"), LEADERSHIP(
                                                                                    "dirig* presid* chair* lead leads leader* leading boss* respons* decid* decis* control* supervis*");

    private final WordList words;

    Matter(String words) {
        this.words = WordList.of(words);
    }

    /** Those that a text touches. */
    static Set<Matter> in(String text) {
        List<String> folded = Words.of(text).stream().map(Words::folded).toList();
        Set<Matter> touched = EnumSet.noneOf(Matter.class);
        Arrays.stream(values()).filter(matter -> folded.stream().anyMatch(matter.words::holds)).forEach(touched::add);
        return touched;
    }
}
