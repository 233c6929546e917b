package org.entente.export.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.entente.document.Block;

/** Puts paragraphs into a file, with a comment beside each about which something is to be said. */
final class Comments {

    private static final String AUTHOR = "Entente";
    private static final String INITIALS = "E";

    private final XWPFDocument file;
    private final Function<Block.Paragraph, List<String>> notes;
    private int count;

    Comments(XWPFDocument file, Function<Block.Paragraph, List<String>> notes) {
        this.file = file;
        this.notes = notes;
    }

    /** @param paragraph without text so far */
    void into(XWPFParagraph paragraph, Block.Paragraph words) {
        List<String> lines = notes.apply(words);
        if (lines.isEmpty()) {
            Words.into(paragraph, words.spans());
            return;
        }
        BigInteger id = comment(lines);
        paragraph.getCTP().addNewCommentRangeStart().setId(id);
        Words.into(paragraph, words.spans());
        paragraph.getCTP().addNewCommentRangeEnd().setId(id);
        paragraph.createRun().getCTR().addNewCommentReference().setId(id);
    }

    private BigInteger comment(List<String> lines) {
        XWPFComments all = file.getDocComments() == null ? file.createComments() : file.getDocComments();
        XWPFComment comment = all.createComment(BigInteger.valueOf(count));
        count++;
        comment.setAuthor(AUTHOR);
        comment.setInitials(INITIALS);
        lines.forEach(line -> Words.run(comment.createParagraph(), line));
        return new BigInteger(comment.getId());
    }
}
