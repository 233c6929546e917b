package org.entente.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.simulator.TestBot.SOON;
import static org.entente.simulator.TestBot.on;
import static org.entente.simulator.TestBot.the;

import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.components.attachmentupload.AttachmentUpload;
import net.dv8tion.jda.api.components.checkbox.Checkbox;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.radiogroup.RadioGroup;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.DefaultValue;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.SelectTarget;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.modals.Modal;
import org.entente.simulator.seen.OpenForm;
import org.entente.simulator.wire.Upload;
import org.entente.simulator.world.Reaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FormTest {

    private static OpenForm form(Reaction reaction) {
        return ((Reaction.FormOpened) reaction).form();
    }

    private static String content(Reaction reaction) {
        return ((Reaction.Replied) reaction).message().content();
    }

    private static final Modal QUESTION = Modal.create("q:1", "Question 1").addComponents(
            TextDisplay.of("**Why** does your organisation want this?"),
            Label.of("Answer", "Seen by all", TextInput.create("answer", TextInputStyle.PARAGRAPH).setMaxLength(100)
                    .setValue("so far").build()),
            Label.of("Kind", StringSelectMenu.create("kind").addOption("One", "1").addOption("Two", "2").build()),
            Label.of("Sure?",
                    RadioGroup.create("sure").addOption("Yes", "yes").addOption("No", "no").build()),
            Label.of("Owner", EntitySelectMenu.create("owner", SelectTarget.USER).build())).build();

    @Test
    void whatIsLeftOutKeepsWhatTheFormShowed() {
        try (Town town = Town.open();
                TestBot bot = TestBot.connect(town.discord,
                        on(SlashCommandInteractionEvent.class,
                                event -> event.replyModal(Modal.create("f", "Form")
                                        .addComponents(Label.of("Who", EntitySelectMenu.create("who", SelectTarget.USER)
                                                .setDefaultValues(DefaultValue.user(town.bruno.id())).build()))
                                        .build()).queue()),
                        on(ModalInteractionEvent.class,
                                event -> event.reply(the(event.getValue("who")).getAsStringList().getFirst()).queue()))
                        .offering(Commands.slash("form", "Form"))) {
            OpenForm form = form(town.ana().slash("form").await(SOON));
            assertThat(content(town.ana().submit(form, Map.of()).await(SOON)))
                    .isEqualTo(Long.toString(town.bruno.id()));
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
    }

    private static void filled(ModalInteractionEvent event) {
        event.reply(String.join("; ", the(event.getValue("answer")).getAsString(),
                the(event.getValue("kind")).getAsStringList().getFirst(), the(event.getValue("sure")).getAsString(),
                the(event.getValue("owner")).getAsMentions().getMembers().getFirst().getEffectiveName())).queue();
    }

    @Test
    void aFormIsOpenedReadFilledAndSent() {
        try (Town town = Town.open();
                TestBot bot = TestBot.connect(town.discord,
                        on(SlashCommandInteractionEvent.class, event -> event.replyModal(QUESTION).queue()),
                        on(ModalInteractionEvent.class, FormTest::filled))
                        .offering(Commands.slash("answer", "Answer"))) {
            OpenForm form = form(town.ana().slash("answer").await(SOON));
            assertThat(form.lines()).containsExactly("Form: Question 1", "Why does your organisation want this?",
                    "Answer *", "  Seen by all", "  [so far]", "Kind *", "  ( ) One", "  ( ) Two", "Sure? *",
                    "  ( ) Yes", "  ( ) No", "Owner *", "  [ ▾]");
            assertThat(content(town.ana().submit(form, Map.of("answer", "because", "kind", "2", "sure", "no", "owner",
                    town.bruno)).await(SOON))).isEqualTo("because; 2; no; Bruno");
            assertThat(content(town.ana().submit(form, Map.of("kind", "1", "sure", "yes", "owner", town.ana))
                    .await(SOON))).isEqualTo("so far; 1; yes; Ana");
            assertThatThrownBy(() -> town.ana().submit(form, Map.of("answer", "x".repeat(101))))
                    .hasMessageContaining("Answer");
            assertThat(bot.jda().getGuilds()).hasSize(1);
            assertThat(town.discord.refusals()).isEmpty();
        }
    }

    @Test
    void aFormTakesFilesAndBoxes() {
        Modal modal = Modal.create("up", "Upload").addComponents(
                Label.of("File", AttachmentUpload.create("file").build()),
                Label.of("Final", Checkbox.of("final"))).build();
        try (Town town = Town.open();
                TestBot bot = TestBot.connect(town.discord,
                        on(SlashCommandInteractionEvent.class, event -> event.replyModal(modal).queue()),
                        on(ModalInteractionEvent.class,
                                event -> event.reply(the(event.getValue("file")).getAsAttachmentList().getFirst()
                                        .getFileName() + " " + the(event.getValue("final")).getAsBoolean()).queue()))
                        .offering(Commands.slash("upload", "Upload"))) {
            OpenForm form = form(town.ana().slash("upload").await(SOON));
            assertThat(content(town.ana()
                    .submit(form, Map.of("file", List.of(Upload.of("a.docx", new byte[3])), "final", true))
                    .await(SOON))).isEqualTo("a.docx true");
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
    }
}
