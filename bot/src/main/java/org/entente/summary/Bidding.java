package org.entente.summary;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.text.Language;

/**
 * Whether a text bids whoever sums it up to do something. Answers tell a group what an organisation thinks; one that
 * also speaks to a model, openly or in disguise, supports nothing: people still read it in full.
 */
final class Bidding {

    private static final Pattern MARKS = Pattern
            .compile(
                    "(?im)</?\\s*(?:answer|system|user|assistant|instructions?|prompt)\\b|\\[/?INST\\]|<\\||@everyone|@here|```"
                            + "|^\\W*(?:system|système|assistant|user|developer|développeur)\\s*[:>\\]]");
    private static final Phrases MACHINES = Phrases.of(
            """
                    prompt|prompts|chatbot*|chatgpt|gpt*|llm*|jailbreak*
                    language model*
                    modele* de langue|langage
                    ai|ia|bot|robot|assistant ... must|should|shall|doit|devra|devrait ... say|write|state|ignore|dire|ecrire|mentionner|ignorer
                    model|modele ... must|should|shall|doit|devra|devrait ... say|write|state|ignore|dire|ecrire|mentionner|ignorer
                    ^ dear|cher|chere|hello|hey|bonjour|note|attention ... assistant*|model|modele|ai|ia|bot|robot|system|systeme
                    developer|debug|admin mode
                    mode developpeur|debug|admin""");
    private static final Phrases ORDERS = Phrases.of(
            """
                    ignor*|disregard*|forget*|override* ... previous*|above|prior|instruction*|guideline*
                    ignor*|oubli*|contourn* ... precedent*|dessus|anterieur*|consigne*|instruction*
                    ^ ignore|disregard|forget everything|all|any|the
                    new|updated|real|true instruction*
                    nouvelle*|vraie* instruction*
                    consigne*|instruction* suivante*
                    follow|obey|apply these|this|my|the|following ... instruction*|order*
                    end of ... answer*|data|prompt
                    fin de|des|du ... reponse*|donnees|message
                    from now on ... you|say|write
                    a partir de maintenant ... vous|tu|ecri*|dis|dites
                    you|vous|tu are|etes|es now|maintenant|desormais
                    ^ you|vous|tu are|etes|es
                    ^ act|behave|respond|answer|reply as|like|only|in
                    agis|agissez|comporte|comportez|reponds|repondez comme|en|seulement|uniquement|par
                    ^ pretend|imagine|imaginez|suppose|supposez
                    ^ let s play|pretend|imagine
                    jouons|faisons comme|semblant|un|a
                    your|votre|ton|ta|vos|tes summary|overview|statement*|output|task|resume|synthese|enonce*|consigne*|instruction*|tache
                    ^ reveal|print|show|repeat|display your|the|all|everything""");
    private static final Phrases SAYINGS = Phrases.of(
            """
                    ecrivez|dites|mentionnez|indiquez|affirmez|ajoutez|ignorez|oubliez|omettez|citez|attribuez|precisez|presentez
                    resumez|traduisez|repondez|concluez|retirez|supprimez|remplacez|inserez|revelez|affichez|recopiez|notez|veuillez
                    considerez|traitez|agissez|obeissez|confirmez|declarez|signalez|soulignez|redigez|rapportez|retenez
                    ^ ecris|dis|ignore|oublie|mentionne|indique|affirme|ajoute|omets|cite|attribue|resume|traduis|reponds|conclus
                    ^ retire|supprime|remplace|revele|affiche|recopie|copie|agis|fais|confirme|declare|signale|redige|tais
                    ne dis|mentionne|cite|parle pas|rien|jamais
                    pourriez|pouvez|voudriez|peux|pourrais vous|tu
                    could|would|can|will you
                    il faut|faudrait|faudra|conviendrait|serait ... ecrire|mentionner|indiquer|affirmer|noter|retenir|conclure|resumer|attribuer|omettre
                    doit|doivent|devra|devrait|devraient etre dit*|mentionne*|presente*|resume*|attribue*|omis*
                    merci|priere|prie de ... dire|mentionner|indiquer|ecrire|noter|presenter|affirmer|retenir|ajouter|attribuer|omettre
                    ^ say|state|write|mention|report|claim|declare|affirm|conclude|confirm|include|attribute|quote|cite|record|announce that|it|this|in|as|under|only|nothing|all|the|instead
                    please|kindly|instead|simply ... say|state|write|mention|report|claim|declare|affirm|conclude|confirm|attribute|quote|cite|record|omit|skip|ignore|add|leave
                    you|^ must|should|shall ... say|state|write|mention|report|claim|attribute|quote|omit
                    ^ do|don not|t say|mention|quote|cite|list|include|report
                    leave|drop|remove|omit|skip|exclude ... out|from ... summar*|overview|statement*
                    it|this|that ... should|must|shall|ought ... be said|stated|mentioned|presented|noted|attributed|described
                    make|be sure|certain to|you|that ... say|state|mention|write|include|attribute|leave
                    appreciate|appreciated|grateful|obliged|kind|nice|lovely ... say*|said|stat*|mention*|writ*|wrote|includ*|note*|attribut*
                    apprecierions|reconnaissants|aimable|gentil|apprecie|heureux ... dire|dise|ecri*|mention*|noter|indiqu*|resum*|retien*|retenu|figur*
                    ^ switch|translate|answer|reply|continue|write|speak ... in|to|into ... english|french|spanish|german|latin""");
    private static final Phrases REPORTS = Phrases.of(
            """
                            whoever|anyone|anybody ... summari*|writes|compil*|prepares|reads|drafts|sums
                            quiconque|celui|celle|ceux ... resume*|redige*|prepare*|synthetis*|compile*|lit
                            personne|personnes|collegue qui ... resume*|synthetis*|compile*
                            you|toi|vous who|qui
                    those|tool|you|reader summing|summari*|reading|writing|compiling
                    for|in your|the write|writeup up|that
                    task update*
                            summary|summaries|overview|digest|recap|synthesis|statements should|must|shall|needs|has|ought|may|can ... say*|state*|mention*|read|show*|include*|list*|present*|attribut*|begin|start|end|conclud*|leave*|contain*
                            resume*|synthese*|recapitul*|enonce* ... doit|doivent|devra*|devrait|devraient|faut|peut ... dire|indiquer|mentionner|ecrire|affirmer|commencer|conclure|retenir|contenir|porter|finir
                            in|for|of the|any|a summary|overview|recap ... say|state|mention|write|include|attribute|please|always|put
                            dans|pour le|la|toute resume|synthese|recapitulatif ... dire|ecrire|mentionner|indiquer|ajouter|attribuer|mettre""");
    private static final List<Phrases> ALL = List.of(MACHINES, ORDERS, SAYINGS, REPORTS);

    private Bidding() {}

    static boolean in(String text, Language language) {
        return Disguise.in(text) || MARKS.matcher(text).find()
                || Stream.of(text, Disguise.removed(text)).distinct().flatMap(one -> Sentences.of(one, language)
                        .stream())
                        .map(Words::foldedOf).anyMatch(words -> ALL.stream().anyMatch(phrases -> phrases.standIn(
                                words)));
    }
}
