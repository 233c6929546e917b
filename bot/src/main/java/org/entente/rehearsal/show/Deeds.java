package org.entente.rehearsal.show;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.script.Meeting.Act;
import org.entente.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people did in the room, oldest first, kept in a file of one line a deed. */
public final class Deeds {

    private static final Logger LOG = LoggerFactory.getLogger(Deeds.class);
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
    };
    private static final TypeReference<Map<String, List<String>>> LISTS = new TypeReference<>() {
    };

    private final Path file;
    private final List<Deed> deeds = new ArrayList<>();
    private final Map<Long, Integer> leftOut = new ConcurrentHashMap<>();

    private Deeds(Path file) {
        this.file = file;
    }

    /** A line that was torn off, as by a power cut, is left out. */
    public static Deeds in(Path file) throws IOException {
        Deeds deeds = new Deeds(file);
        if (Files.exists(file)) {
            // Whatever a torn line holds, the others are read.
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines()
                    .forEach(line -> read(line).ifPresent(deeds.deeds::add));
        }
        return deeds;
    }

    private static Optional<Deed> read(String line) {
        try {
            JsonNode node = MAPPER.readTree(line);
            return node.hasNonNull("channel") && node.hasNonNull("person") ? deed(node) : Optional.empty();
        } catch (JsonProcessingException | IllegalArgumentException torn) {
            return Optional.empty();
        }
    }

    /** A disk that is full takes nothing away from what was done: the deed is then in this run's transcripts alone. */
    public synchronized void add(Deed deed) {
        deeds.add(deed);
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE,
                StandardOpenOption.APPEND)) {
            // A line begins anew even after one that was torn off.
            writer.write('\n' + MAPPER.writeValueAsString(line(deed)) + '\n');
        } catch (IOException e) {
            LOG.warn("What was done could not be added to {}: {}", file, e.getClass().getSimpleName());
        }
    }

    /** Something was done that no transcript can say, such as sending a file. */
    public void leaveOut(long channel) {
        leftOut.merge(channel, 1, Integer::sum);
    }

    /** How much was done in a channel, in this run, that no transcript can say. */
    public int leftOut(long channel) {
        return leftOut.getOrDefault(channel, 0);
    }

    /** What was done in a channel, and everywhere. */
    public synchronized List<Deed> in(long channel) {
        return deeds.stream().filter(deed -> deed.channel() == channel || deed.channel() == Deed.EVERYWHERE).toList();
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
            case Act.Speaks speaks -> line.put("speaks", speaks.language().code());
            case Act.Takes takes -> {
                line.put("apps", takes.command());
                line.put("on", takes.message());
            }
        }
        line.put("fills", deed.fills());
        return line;
    }

    private static Optional<Deed> deed(JsonNode node) {
        Act act;
        if (node.has("speaks")) {
            act = new Act.Speaks(Language.ofTag(node.path("speaks").asText()).orElseThrow(IllegalArgumentException::new));
        } else if (node.has("types")) {
            act = new Act.Types(node.path("types").asText(), MAPPER.convertValue(node.path("with"), TEXTS));
        } else if (node.has("presses")) {
            act = new Act.Presses(node.path("presses").asText());
        } else if (node.has("says")) {
            act = new Act.Says(node.path("says").asText());
        } else if (node.has("apps")) {
            act = new Act.Takes(node.path("apps").asText(), node.path("on").asText());
        } else {
            return Optional.empty();
        }
        return Optional.of(new Deed(node.path("channel").asLong(), node.path("person").asLong(), act,
                node.has("fills") ? MAPPER.convertValue(node.path("fills"), LISTS) : Map.of()));
    }
}
