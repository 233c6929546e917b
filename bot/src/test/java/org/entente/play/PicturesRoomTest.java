package org.entente.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.simulator.seen.ShownFile;
import org.entente.simulator.seen.ShownMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The matrix as Discord shows it: a card, pictures with words for who does not see them, and a file. */
class PicturesRoomTest {

    private Room room;

    @BeforeEach
    void open() throws Exception {
        room = Room.begun();
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void theMatrixIsShownAsPicturesWithAnAlternativeTextAndAsAFile() throws Exception {
        room.types(room.ben, "raci sample", Map.of());
        room.types(room.zoe, "raci show", Map.of());
        ShownMessage shown = room.channel.messagesSeenBy(room.zoe).getLast();
        assertThat(shown.isEphemeral()).isTrue();
        assertThat(shown.text()).contains("RACI matrix, version 1", "(picture: RACI matrix: ", ", picture 1 of 2. The ",
                "(file: raci-matrix.txt)");
        List<ShownFile> files = shown.files();
        assertThat(files).extracting(ShownFile::name).filteredOn(name -> name.endsWith(".png")).hasSize(2);
        assertThat(files.getFirst().description()).contains("picture 1 of 2");
        assertThat(files.getLast().text()).contains("6. Coach the person on the job");
    }

    @Test
    void itIsAdoptedByButtonsAlone() throws Exception {
        room.types(room.ben, "raci sample", Map.of());
        room.presses(room.ben, "Adopt the matrix");
        assertThat(room.presses(room.ben, "Adopt the matrix, version 1")).contains("1 of 2 organizations");
        room.presses(room.cleo, "Adopt the matrix");
        assertThat(room.presses(room.cleo, "Adopt the matrix, version 1")).contains("All organizations have adopted");
    }
}
