package org.entente.summary;

import org.entente.text.Language;

/**
 * What the checks know of a language.
 *
 * @param small   words that any text of this language holds and that the other one lacks or rarely has
 * @param plain   words that say nothing of their own in a summary, such as "organisations" or "mentions"
 * @param forAll  words with which somebody speaks for all
 * @param denying words that turn a sentence round
 * @param unsaid  words beside which those only tell that something was not said
 * @param conditions words that make of what is said a wish, a duty or a possibility
 */
record Tongue(WordList small, WordList plain, WordList forAll, WordList denying, WordList unsaid,
        WordList conditions) {

    private static final Tongue FRENCH = new Tongue(
            WordList.of(
                    """
                            ai au aucun aucune aussi aux avec c ce ceci cela celle celui ces cet cette chacun chacune chaque chez comme
                            d dans de des deux donc dont du elle elles en encore entre est et etre eux il ils j je l la le les leur
                            leurs lui ma mais mes moins n ne ni nos notre nous on ou par pas pendant peu plus pour quand que quel quelle
                            quelles quels qui quoi s sa sans sauf se selon sera ses si sont sous sur tous tout toute toutes tres un
                            une vers vos votre vous y"""),
            WordList.of(
                    """
                            aborde* accent* ainsi ajout* aspect* attend* aucun* autre* besoin* cert* cherch* clair* commun* concern*
                            consid* decri* demand* differ* dire disent dit dits echang* element* evoqu* expliqu* exprim* flou*
                            groupe* idee* identi* import* incertain* indiqu* insist* jug* manqu* mention* mettent mise mettre montr* agit agir offr* nomm*
                            organis* parl* partag* partenaire* partenariat* particip* pens* perme* personne* plusieurs point*
                            precis* premi* priorit* propos* question* rappel* rapport* reponse* repond* reste* second* semble*
                            signal* soulign* souhait* sujet* trouv* veulent veut voi* voudr* vise*"""),
            WordList.of("tous toutes unanim* chacun* chaque collectiv* communement ensemble"),
            WordList.of(
                    "n ne pas jamais aucun* sans ni non refus* rien nul nulle contre impossib* hors sauf excepte guere rarement plutot evit*"),
            WordList.of(
                    "dit disent precis* indiqu* mention* nomm* sait savent clair* decid* repond* encore fix* defini* connu*"),
            WordList.of(
                    """
                            si doit doivent devr* peut peuvent pourr* faudr* faut voudr* veut veulent voulons souhait* aimer* esper*
                            envisag* propos* demand* selon quand lorsque avant condition* sous tant peut-etre eventuel* pret prete prets"""));
    private static final Tongue ENGLISH = new Tongue(
            WordList.of(
                    """
                            a about after all also am an and any are as at be because been before being both but by can could did do
                            does each every for from had has have he her his how i if in into is it its just many may more most much
                            must my neither no nor not of off on once only or other our out over own same she should since so some
                            such than that the their them then there these they this those to too under until up us was we were what
                            when where whether which while who whom whose why will with within without would yet you your"""),
            WordList.of(
                    """
                            add adds adding address* ask asks asked aspect* being cites clear clearly common concern* consider* describ*
                            differ* discuss* emphasi* expect* explain* express* focus* group* highlight* idea* identif* import*
                            include* indicat* name names named offer offers insist* issue* list* mean* mention* missing need* note* offer* organi* other* part*
                            people* person* point* prefer* priorit* prop* question* rais* refer* remain* repl* respon* rest* said
                            say* second* see* shar* show* speak* speaks stat* stress* suggest* talk* tell* thing* think* topic*
                            uncertain* unclear* undecided view* want* wish* word*"""),
            WordList.of("all both each every everybody everyone everything unanim* collectiv* jointly together others"),
            WordList.of(
                    "not no never none nobody nothing without neither nor cannot refus* against t impossib* unable unwilling declin* hardly barely scarcely rarely seldom except instead unless avoid*"),
            WordList.of(
                    "say says specif* mention* state* indicat* name* know* clear* decid* answer* yet sure fix* defin* set"),
            WordList.of(
                    """
                            if unless must may might could would should can need needs have has want* wish* hope* like plan* consider*
                            ask asks asked propos* request* when before until once provided perhaps maybe possib* depend* ready"""));

    static Tongue of(Language language) {
        return switch (language) {
            case FRENCH -> FRENCH;
            case ENGLISH -> ENGLISH;
        };
    }

    /** Whether a word is small in either language. */
    static boolean anySmall(String folded) {
        return FRENCH.small().holds(folded) || ENGLISH.small().holds(folded);
    }

    /** Whether a word carries no claim of its own. */
    boolean isEmpty(String folded) {
        return small.holds(folded) || plain.holds(folded);
    }
}
