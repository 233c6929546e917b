package org.entente.rehearsal.show;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.script.Meeting.Act;

/** What people did in the room, oldest first, kept in a file of one line a deed. */
public final class Deeds {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
    };
    private static final TypeReference<Map<String, List<String>>> LISTS = new TypeReference<>() {
    };

    private final Path file;
    private final List<Deed> deeds = new ArrayList<>();

    private Deeds(Path file) {
        this.file = file;
    }

    /** A line that was torn off, as by a power cut, is left out. */
    public static Deeds in(Path file) throws IOException {
        Deeds deeds = new Deeds(file);
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                read(line).ifPresent(deeds.deeds::add);
            }
        }
        return deeds;
    }

    private static Optional<Deed> read(String line) {
        try {
            return Optional.of(deed(MAPPER.readTree(line)));
        } catch (JsonProcessingException torn) {
            return Optional.empty();
        }
    }

    public synchronized void add(Deed deed) {
        deeds.add(deed);
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE,
                StandardOpenOption.APPEND)) {
            writer.write(MAPPER.writeValueAsString(line(deed)));
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized List<Deed> in(long channel) {
        return deeds.stream().filter(deed -> deed.channel() == channel).toList();
    }

    private static Map<String, Object> line(Deed deed) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("channel", deed.channel());
        line.put("person", deed.person());
        switch (deed.act()) {
            case Act.Types types -> {
                line.put("types", types.command());
                line.put("with", types.options());
            }
            case Act.Presses presses -> line.put("presses", presses.button());
            case Act.Says says -> line.put("says", says.text());
            case Act.Takes takes -> {
                line.put("apps", takes.command());
                line.put("on", takes.message());
            }
        }
        line.put("fills", deed.fills());
        return line;
    }

    private static Deed deed(JsonNode node) {
        Act act;
        if (node.has("types")) {
            act = new Act.Types(node.path("types").asText(), MAPPER.convertValue(node.path("with"), TEXTS));
        } else if (node.has("presses")) {
            act = new Act.Presses(node.path("presses").asText());
        } else if (node.has("says")) {
            act = new Act.Says(node.path("says").asText());
        } else {
            act = new Act.Takes(node.path("apps").asText(), node.path("on").asText());
        }
        return new Deed(node.path("channel").asLong(), node.path("person").asLong(), act,
                MAPPER.convertValue(node.path("fills"), LISTS));
    }
}
