package org.entente.summary;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Words that answers often hold, in the other language: enough to see that a translated statement has the same subject. */
final class Glossary {

    /** French = English, each with its variants. */
    private static final String PAIRS = """
            accueillir accueil accueille = welcome welcoming ; accompagner = support accompany ; aide aider = help support ;
            famille = family ; enfant = child children ; jeune = youth young ; personne gens = people person ; aine = senior elder ;
            repas = meal ; nourriture = food ; logement = housing ; loyer = rent ; salle piece = room ; lieu place = place ;
            batiment = building ; porte = door ; rue = street ; ville = town city ; quartier = neighbourhood neighborhood ;
            ecole = school ; livre = book ; bibliotheque = library ; bibliothecaire = librarian ; sante = health ;
            medecin = doctor physician ; infirmiere = nurse ; travail = work job ; travailleur travailleuse = worker ;
            emploi = job employment work ; employeur = employer ; entreprise = business company ; benevole = volunteer ;
            argent = money ; payer paie = pay ; cout coute couter = cost ; gratuit = free ; donner donne don = give gives donate ;
            preter prete pret = lend lends ; offrir offre = offer give ; fournir = provide ; chercher cherche = seek look search ;
            trouver trouve = find ; garder garde = keep ; ouvrir ouvert = open ; fermer ferme = close ; commencer = begin start ;
            partager = share ; apprendre = learn ; former formation = train training ; atelier = workshop ; cours = class course ;
            francais = french ; anglais = english ; langue = language ; besoin = need ; confiance = trust ; vie privee = privacy ;
            renseignement = information ; reunion rencontre = meeting meet ; visite = visit ; conseil = board council advice ;
            directeur directrice = director ; responsable = responsible manager ; equipe = team ; personnel = staff ;
            vehicule voiture = car vehicle ; fourgonnette camionnette = van ; conduire conduit = drive ; transport = transport ;
            matin = morning ; soir = evening ; jour journee = day ; semaine = week ; mois = month ; annee = year ; heure = hour ;
            printemps = spring ; ete = summer ; automne = autumn fall ; hiver = winter ; nouveau nouvelle = new ;
            chaud = warm hot ; seul seule = single alone only ; premier = first ; prochain = next ; attente = wait waiting ;
            liste = list ; formulaire = form ; outil = tool ; ordinateur = computer ; telephone = phone telephone ; jardin = garden ;
            sport = sport ; musique = music ; art = art ; fete = party celebration ; securite = safety security ; droit = right law ;
            arriver arrivee arrivant = arrive newcomer ; perdre = lose ; manquer manque = lack miss ; attendre = wait expect ;
            suivi = follow ; reussite = success ; qualite = quality ; sante mentale = mental ; pauvrete = poverty ; isolement = isolation""";
    private static final Map<String, Set<String>> TWINS = twins();

    private Glossary() {}

    private static Map<String, Set<String>> twins() {
        Map<String, Set<String>> twins = new HashMap<>();
        for (String pair : PAIRS.split(";")) {
            List<List<String>> sides = Arrays.stream(pair.split("=")).map(side -> Words.of(side).stream().map(
                    Words::stem)
                    .toList()).toList();
            sides.getFirst().forEach(one -> twins.computeIfAbsent(one, word -> new HashSet<>()).addAll(sides
                    .getLast()));
            sides.getLast().forEach(one -> twins.computeIfAbsent(one, word -> new HashSet<>()).addAll(sides
                    .getFirst()));
        }
        return twins;
    }

    /** A stem itself and those that may translate it. */
    static Stream<String> alike(String stem) {
        return Stream.concat(Stream.of(stem), TWINS.getOrDefault(stem, Set.of()).stream());
    }
}
