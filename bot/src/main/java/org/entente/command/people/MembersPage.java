package org.entente.command.people;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.command.Attachment;
import org.entente.command.Reading;
import org.entente.command.Reply;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.partnership.Member;
import org.entente.partnership.Nomination;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;
import org.entente.partnership.Person;
import org.entente.partnership.Tie;
import org.entente.text.Typography;

/** Who speaks for which organisation, and what the person who looks can do about it. */
public record MembersPage(Speech speech, Scene scene, Reading record) {

    /** What a card holds, less a little. */
    private static final int ROOM = 3600;
    /** So that 25 long names fit one card, each with its count. */
    private static final int SHORT_NAME = 100;
    private static final int MOST_NAMING = 4;

    /** How names are written: disarmed on a card, as they are in a file. */
    private interface Writing {
        String of(String typed);
    }

    Reply reply(String discord) {
        String whole = whole(Markup::typed);
        List<Button> buttons = buttons(discord);
        if (whole.length() <= ROOM) {
            return new Reply.Private(Card.builder().words(whole).buttons(buttons).build());
        }
        Attachment file = new Attachment(speech.say("member.file") + ".txt",
                whole(name -> name).replace("**", "").getBytes(StandardCharsets.UTF_8));
        return new Reply.Private(Card.builder().words(counted()).words(speech.say("member.in-file")).buttons(buttons)
                .build(), List.of(file));
    }

    private String whole(Writing writing) {
        List<String> lines = new ArrayList<>(List.of(speech.say("member.facilitators", "people",
                names(writing, scene.partnership().facilitators()))));
        scene.partnership().organisations().forEach(organisation -> lines.addAll(people(writing, organisation)));
        return String.join("\n", lines);
    }

    private String counted() {
        List<String> lines = new ArrayList<>();
        scene.partnership().organisations().forEach(organisation -> lines.add("- " + speech.say("member.count",
                "organisation", Markup.typed(organisation.name(), SHORT_NAME), "count",
                scene.partnership().membersOf(organisation.id()).size())));
        return String.join("\n", lines);
    }

    private List<String> people(Writing writing, Organisation organisation) {
        Partnership partnership = scene.partnership();
        List<String> lines = new ArrayList<>(List.of("**" + writing.of(organisation.name()) + "**"));
        partnership.membersOf(organisation.id()).forEach(member -> lines.add("- " + member(speech, member, writing
                .of(member.person().name()))));
        partnership.ties(organisation.id()).forEach(tie -> lines.add("- " + through(writing, tie)));
        partnership.nominations().stream().filter(asked -> asked.organisation() == organisation.id())
                .forEach(asked -> lines.add("- " + asked(writing, asked)));
        partnership.joiners(organisation.id()).forEach(joiner -> lines.add("- " + speech.say("member.waits", "person",
                writing.of(joiner.person().name()))));
        if (lines.size() == 1) {
            lines.add("- " + speech.say("status.nobody"));
        }
        return lines;
    }

    /** A name with the person's standing in words. */
    public static String member(Speech speech, Member member, String name) {
        return switch (member.standing()) {
            case LEAD -> name + " (" + speech.say("status.lead") + ")";
            case DEPUTY -> name + " (" + speech.say("status.deputy") + ")";
            case MEMBER -> name;
        };
    }

    private String asked(Writing writing, Nomination asked) {
        return speech.say(asked.standing() == Member.Standing.DEPUTY ? "member.awaits-deputy" : "member.awaits",
                "person", writing.of(asked.person().name()));
    }

    /** Those who became members by name stand in their own line. */
    private String through(Writing writing, Tie tie) {
        List<Person> seen = record.memberships().seenThrough(tie.id()).stream()
                .filter(person -> scene.partnership().member(person.discord()).isEmpty()).toList();
        String role = writing.of("@" + tie.name());
        return seen.isEmpty()
                ? speech.say("member.tied", "role", role)
                : speech.say("member.tied-seen", "role", role, "people", names(writing, seen));
    }

    private String names(Writing writing, List<Person> people) {
        return people.isEmpty()
                ? speech.say("member.no-facilitator")
                : Typography.list(people.stream().map(Person::name).map(writing::of).toList(), speech.language());
    }

    private List<Button> buttons(String discord) {
        JoinButtons join = new JoinButtons(speech, scene.partnership());
        List<Button> buttons = new ArrayList<>();
        Optional<Organisation> own = scene.own();
        own.filter(one -> scene.rights().voiceOf(one.id())).ifPresent(one -> buttons.addAll(lead(join, one, discord)));
        if (scene.rights().facilitator()) {
            buttons.addAll(first(join));
            buttons.add(Button.plain(speech.say("button.name-facilitator"), Target.to("partnership facilitator")));
        }
        if (scene.partnership().member(discord).isPresent()) {
            own.ifPresent(one -> buttons.add(Button.plain(join.labelled("button.leave", one), Target.to(
                    "member remove"))));
        } else if (own.isEmpty() && !scene.partnership().organisations().isEmpty()) {
            buttons.addAll(join.joining());
        }
        return buttons;
    }

    private List<Button> lead(JoinButtons join, Organisation own, String discord) {
        List<Button> buttons = new ArrayList<>(join.confirming(own).stream().toList());
        buttons.add(Button.plain(speech.say("button.add-colleague"), Target.to("member add")));
        buttons.add(Button.plain(speech.say("button.pass-on"), Target.to("member lead").with("organization", own
                .id())));
        buttons.add(Button.plain(speech.say("button.name-deputy"), Target.to("member deputy")));
        buttons.add(Button.plain(speech.say("button.tie-role"), Target.to("organization role")));
        if (!MemberForms.others(scene.partnership(), own, discord).isEmpty()) {
            buttons.add(Button.plain(speech.say("button.remove-colleague"), Target.to("member retire")));
        }
        return buttons;
    }

    private List<Button> first(JoinButtons join) {
        List<Button> naming = scene.partnership().organisations().stream().flatMap(one -> join.naming(one).stream())
                .toList();
        return naming.size() <= MOST_NAMING
                ? naming
                : List.of(Button.plain(speech.say("button.name-some-lead"), Target.to("member lead")));
    }
}
