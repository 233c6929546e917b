package org.entente.command.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void whatPeopleTypeCannotFormatMentionOrLink() {
        assertThat(Markup.typed("**gras** @everyone <@1> [a](http://b) `c` # d | e"))
                .isEqualTo("\\*\\*gras\\*\\* \\@everyone \\<\\@1\\> \\[a\\]\\(http\\://b\\) \\`c\\` \\# d \\| e");
    }

    @Test
    void controlCharactersAreShownAsReplacementAndLinesStay() {
        assertThat(Markup.typed("a\u0000b\u001Bc\nd\te")).isEqualTo("a\uFFFDb\uFFFDc\nd\te");
    }

    @Test
    void shorteningKeepsWithinTheRoomAfterDisarming() {
        String stars = "*".repeat(500);
        assertThat(Markup.typed(stars, 101)).hasSizeLessThanOrEqualTo(101).endsWith("…");
        assertThat(Markup.isCut(stars, 101)).isTrue();
        assertThat(Markup.typed("court", 10)).isEqualTo("court");
    }

    @Test
    void shorteningNeverCutsInsideACharacterThatPeopleSeeAsOne() {
        String family = "👨‍👩‍👧‍👦";
        for (int room = 2; room < 30; room++) {
            String cut = Markup.typed((family + "é").repeat(4), room);
            String kept = cut.endsWith("…") ? cut.substring(0, cut.length() - 1) : cut;
            assertThat((family + "é").repeat(4)).startsWith(kept);
            assertThat(kept.replace(family, "").replace("é", "")).isEmpty();
        }
    }

    @Test
    void aNameBecomesOneLine() {
        assertThat(Markup.line("  Tremplin \n\t Emploi ")).isEqualTo("Tremplin Emploi");
    }

    @Test
    void aTargetSurvivesItsCustomId() {
        Target target = Target.to("conversation answer").with("question", "goals").with("revision", 3);
        assertThat(target.encode()).isEqualTo("conversation answer?q=goals&r=3");
        assertThat(Target.decode(target.encode())).contains(target);
    }

    @Test
    void aForeignCustomIdIsNoTarget() {
        assertThat(Target.decode("a?b")).isEmpty();
        assertThat(Target.decode("")).isEmpty();
    }
}
