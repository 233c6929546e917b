package org.entente.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import org.entente.command.Attachment;
import org.entente.command.card.Card;
import org.entente.command.card.Markup;

/** Cards as Discord's components V2; they call nobody but the one person who is named beside. */
final class Components {

    /** A calm green along the card's edge; it means nothing by itself. */
    private static final int ACCENT = 0x2F7D6B;

    private Components() {}

    static MessageCreateData create(Card card, List<Attachment> files) {
        return builder(card, files).build();
    }

    /** @param calls the one person who is called, in a line of their own above the card */
    static MessageCreateData create(Card card, List<Attachment> files, Optional<String> calls) {
        return calls.map(person -> {
            List<Card.Piece> pieces = new ArrayList<>(List.of(new Card.Words(Markup.mention(person))));
            pieces.addAll(card.pieces());
            return builder(new Card(pieces), files).mentionUsers(person).build();
        }).orElseGet(() -> create(card, files));
    }

    /** A card whose words call one person. */
    static MessageCreateData calling(String person, Card card) {
        return builder(card, List.of()).mentionUsers(person).build();
    }

    private static MessageCreateBuilder builder(Card card, List<Attachment> files) {
        List<FileUpload> uploads = uploads(files);
        return new MessageCreateBuilder().useComponentsV2(true).setAllowedMentions(List.of())
                .setComponents(components(card, uploads));
    }

    static MessageEditData edit(Card card, List<Attachment> files) {
        List<FileUpload> uploads = uploads(files);
        return new MessageEditBuilder().useComponentsV2(true).setAllowedMentions(List.of())
                .setComponents(components(card, uploads)).build();
    }

    private static List<FileUpload> uploads(List<Attachment> files) {
        return files.stream().map(Components::upload).toList();
    }

    private static FileUpload upload(Attachment file) {
        FileUpload upload = FileUpload.fromData(file.content(), file.name());
        file.description().map(text -> Markup.cut(text, MediaGalleryItem.MAX_DESCRIPTION_LENGTH))
                .ifPresent(upload::setDescription);
        return upload;
    }

    /**
     * Under components V2 a file is seen only where a component shows it; that component also uploads it. What has a
     * description is a picture.
     */
    private static List<MessageTopLevelComponent> components(Card card, List<FileUpload> uploads) {
        List<ContainerChildComponent> children = new ArrayList<>(card.pieces().stream().map(Components::piece)
                .toList());
        List<MediaGalleryItem> pictures = uploads.stream().filter(upload -> upload.getDescription() != null)
                .map(upload -> MediaGalleryItem.fromFile(upload).withDescription(upload.getDescription())).toList();
        if (!pictures.isEmpty()) {
            children.add(MediaGallery.of(pictures));
        }
        uploads.stream().filter(upload -> upload.getDescription() == null)
                .forEach(upload -> children.add(FileDisplay.fromFile(upload)));
        return List.of(Container.of(children).withAccentColor(ACCENT));
    }

    private static ContainerChildComponent piece(Card.Piece piece) {
        return switch (piece) {
            case Card.Words words -> TextDisplay.of(words.markup());
            case Card.Divider divider -> Separator.createDivider(Separator.Spacing.SMALL);
            case Card.Buttons buttons -> ActionRow.of(buttons.row().stream().map(Components::button).toList());
        };
    }

    private static Button button(Card.Button button) {
        return switch (button.look()) {
            case MAIN -> Button.primary(button.target().encode(), button.label());
            case PLAIN -> Button.secondary(button.target().encode(), button.label());
        };
    }
}
