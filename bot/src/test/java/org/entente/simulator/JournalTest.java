package org.entente.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.simulator.TestBot.SOON;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.simulator.kept.CannotRestore;
import org.entente.simulator.kept.FolderInUse;
import org.entente.simulator.kept.Kept;
import org.entente.simulator.seen.ShownMessage;
import org.entente.simulator.wire.Upload;
import org.entente.simulator.world.Channel;
import org.entente.simulator.world.Person;
import org.entente.simulator.world.Seat;
import org.entente.simulator.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The folder in which a world is kept: after a kill, with a torn end, spoilt, or wanted twice. */
@Timeout(60)
class JournalTest {

    @TempDir
    private Path place;

    private Path folder() {
        return place.resolve("kept");
    }

    private Path journal() {
        return folder().resolve("journal.jsonl");
    }

    private Town town() {
        return new Town(Options.DEFAULT.withKept(folder()));
    }

    private static Simulator start(Path folder) {
        return Simulator.start(Options.DEFAULT.withKept(folder));
    }

    private static List<String> contents(Simulator discord, Town town) {
        return discord.world().channel(town.channel.id()).messagesSeenBy(discord.world().person(town.ana.id()))
                .stream().map(ShownMessage::content).toList();
    }

    /** The folder as a process that is killed now would leave it. */
    private Path killed() throws IOException {
        Path copy = Files.createDirectories(place.resolve("killed"));
        Files.createDirectories(copy.resolve("files"));
        try (Stream<Path> all = Files.walk(folder())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(folder().relativize(file)));
            }
        }
        return copy;
    }

    private void awaitWritten(String text) throws IOException {
        long end = System.nanoTime() + SOON.toNanos();
        while (!Files.readString(journal()).contains(text)) {
            assertThat(System.nanoTime()).as("not written soon: " + text).isLessThan(end);
        }
    }

    @Test
    void whatWasSaidOutlivesAKillAndAtMostTheTailIsLost() throws IOException {
        try (Town town = town()) {
            IntStream.range(0, 50).forEach(number -> town.ana().say("kept " + number, Upload.of("n.txt", new byte[]{
                    (byte) number})));
            awaitWritten("kept 49");
            IntStream.range(50, 90).forEach(number -> town.ana().say("kept " + number));
            try (Simulator next = start(killed())) {
                List<String> left = contents(next, town);
                assertThat(left).hasSizeGreaterThanOrEqualTo(50).isEqualTo(IntStream.range(0, left.size())
                        .mapToObj(number -> "kept " + number).toList());
                ShownMessage last = next.world().channel(town.channel.id()).messagesSeenBy(next.world().person(town.ana
                        .id())).get(49);
                assertThat(last.file("n.txt").bytes()).containsExactly(49);
            }
        }
    }

    @Test
    void aKillAtAnyByteLeavesAJournalThatCanBeRead() throws IOException {
        int compacted;
        try (Simulator first = start(folder())) {
            compacted = (int) Files.size(journal());
            bustle(first, new Random(7), 60);
        }
        byte[] whole = Files.readAllBytes(journal());
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            int length = compacted + random.nextInt(whole.length - compacted + 1);
            Files.write(journal(), Arrays.copyOf(whole, length));
            try (Kept kept = Kept.in(folder())) {
                assertThat(world(kept).bot()).isPositive();
            }
        }
    }

    private static World world(Kept kept) {
        return kept.world(past -> new World((type, data) -> {}, InstantSource.system(), Duration.ofSeconds(1), past));
    }

    @Test
    void whateverHappensAtOnceTheNextRunSeesWhatTheLastOneSaw() throws Exception {
        Simulator first = start(folder());
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<?> one : crowd.invokeAll(IntStream.range(0, 8).mapToObj(seed -> Executors.callable(
                    () -> bustle(first, new Random(seed), 80))).toList())) {
                one.get();
            }
        }
        Picture before = Picture.of(first);
        first.close();
        try (Simulator second = start(folder())) {
            assertThat(Picture.of(second)).isEqualTo(before);
        }
    }

    private static void bustle(Simulator discord, Random random, int acts) {
        var guild = discord.addGuild("Town " + random.nextInt(100));
        Channel channel = guild.addChannel("c");
        Person person = discord.addPerson("P" + random.nextInt(100), "fr");
        guild.join(person);
        List<ShownMessage> said = new ArrayList<>();
        for (int i = 0; i < acts; i++) {
            Seat seat = person.in(channel);
            switch (random.nextInt(9)) {
                case 0 -> guild.join(person, guild.addRole("R" + i));
                case 1 -> guild.addThread(channel, "t" + i).archive(random.nextBoolean(), random.nextBoolean());
                case 2 -> person.speaks(random.nextBoolean() ? "en-US" : "fr");
                case 3 -> said.add(seat.say("with a file " + i, Upload.of(i + ".bin", new byte[random.nextInt(99)])));
                case 4 -> channel.denyBot(random.nextInt(1 << 16));
                case 5 -> discord.world().directMessages(discord.addPerson("Q" + i, "en-US"));
                case 6 -> said.stream().findFirst().ifPresent(first -> seat.delete(said.removeFirst()));
                default -> said.add(seat.say("é\u2028 « " + i + " » \n\"x\""));
            }
        }
    }

    @Test
    void aTornLastLineIsDroppedWithoutAWord() throws IOException {
        Town town = town();
        town.ana().say("before");
        town.ana().say("the last one");
        town.close();
        String text = Files.readString(journal());
        Files.writeString(journal(), text.substring(0, text.indexOf("the last one") + 5));
        try (Simulator next = start(folder())) {
            assertThat(contents(next, town)).containsExactly("before");
        }
        try (Simulator third = start(folder())) {
            assertThat(contents(third, town)).containsExactly("before");
        }
    }

    @Test
    void aSpoiltJournalIsRefusedAndLeftAsItIs() throws IOException {
        town().close();
        String good = Files.readString(journal());
        Files.writeString(journal(), good + "spoilt\n" + good.lines().skip(1).findFirst().orElseThrow() + "\n");
        String spoilt = Files.readString(journal());
        assertThatThrownBy(() -> start(folder())).isInstanceOfSatisfying(CannotRestore.class,
                refused -> assertThat(refused.file()).isEqualTo(journal())).hasMessageContaining("line");
        assertThat(Files.readString(journal())).isEqualTo(spoilt);
        Files.writeString(journal(), good);
        start(folder()).close();
    }

    @Test
    void aFileThatIsNoJournalOrDoesNotFitTogetherIsRefused() throws IOException {
        town().close();
        Files.writeString(journal(), "a shopping list");
        assertThatThrownBy(() -> start(folder())).isInstanceOf(CannotRestore.class);
        Files.writeString(journal(), "{\"journal\":1}\n{\"message\":{\"id\":5,\"channel\":4,\"author\":3,"
                + "\"onlyFor\":null,\"json\":{}}}\n");
        assertThatThrownBy(() -> start(folder())).isInstanceOf(CannotRestore.class).hasMessageContaining("fit");
        Files.writeString(journal(), "{\"journal\":1}\n{\"person\":{\"id\":5,\"name\":\"Ana\"}}\n");
        assertThatThrownBy(() -> start(folder())).isInstanceOf(CannotRestore.class).hasMessageContaining("line 2");
    }

    @Test
    void aSecondSimulatorIsKeptOutUntilTheFirstHasEnded() {
        Simulator first = start(folder());
        assertThatThrownBy(() -> start(folder())).isInstanceOfSatisfying(FolderInUse.class,
                refused -> assertThat(refused.folder()).isEqualTo(folder()));
        first.addGuild("Town");
        first.close();
        try (Simulator second = start(folder())) {
            assertThat(second.world().guilds()).hasSize(1);
        }
    }

    @Test
    void aSimulatorThatCannotTakeItsPortLetsGoOfTheFolder() {
        try (Simulator other = Simulator.start()) {
            Options taken = Options.DEFAULT.withPort(other.root().getPort()).withKept(folder());
            assertThatThrownBy(() -> Simulator.start(taken)).isInstanceOf(RuntimeException.class)
                    .isNotInstanceOf(FolderInUse.class);
            start(folder()).close();
        }
    }

    @Test
    void filesThatNoMessageShowsGoWithTheNextStart() throws IOException {
        Town town = town();
        town.ana().say("stays", Upload.of("stays.txt", new byte[]{1}));
        town.ana().delete(town.ana().say("goes", Upload.of("goes.txt", new byte[]{2})));
        town.close();
        Files.write(folder().resolve("files").resolve("123"), new byte[]{3}, StandardOpenOption.CREATE_NEW);
        start(folder()).close();
        try (Stream<Path> left = Files.list(folder().resolve("files"))) {
            assertThat(left).singleElement().satisfies(file -> assertThat(file).hasBinaryContent(new byte[]{1}));
        }
        assertThat(Files.readString(journal())).contains("stays.txt").doesNotContain("goes");
    }

    @Test
    void aMessageWhoseFileIsLostIsShownWithoutIt() throws IOException {
        Town town = town();
        town.ana().say("look", Upload.of("lost.txt", new byte[]{1}));
        town.close();
        try (Stream<Path> files = Files.list(folder().resolve("files"))) {
            Files.delete(files.findFirst().orElseThrow());
        }
        try (Simulator next = start(folder())) {
            assertThat(contents(next, town)).containsExactly("look");
        }
    }

    @Test
    void whatCannotBeWrittenIsSaidAtTheEnd() throws IOException {
        Town town = town();
        Files.delete(folder().resolve("files"));
        town.ana().say("look", Upload.of("nowhere.txt", new byte[]{1}));
        assertThatThrownBy(town::close).isInstanceOf(IllegalStateException.class).hasMessageContaining("not all");
        start(folder()).close();
    }

    @Test
    void whatAChannelForgetsTheFolderForgets() throws IOException {
        Town town = town();
        ShownMessage first = town.ana().say("number 1");
        IntStream.rangeClosed(2, 4_003).forEach(number -> town.ana().say("number " + number));
        List<String> before = contents(town.discord, town);
        assertThat(before).hasSize(4_000).first().isEqualTo("number 4");
        town.close();
        assertThat(Files.readString(journal())).contains("{\"removed\":{\"id\":" + first.id() + "}}");
        try (Simulator next = start(folder())) {
            assertThat(contents(next, town)).isEqualTo(before);
            assertThat(Files.readString(journal())).contains("\"number 4\"").doesNotContain("\"number 3\"");
        }
    }

    @Test
    void newIdsAreGreaterThanAllThatWereEverGiven() {
        Simulator first = start(folder());
        long future = first.world().nextId() + (1L << 50);
        first.close();
        appendNewest(future);
        try (Simulator next = start(folder())) {
            assertThat(next.addPerson("Ana", "fr").id()).isGreaterThan(future);
        }
        try (Simulator third = start(folder())) {
            assertThat(third.addPerson("Bruno", "fr").id()).isGreaterThan(future + 1);
        }
    }

    private void appendNewest(long id) {
        try {
            Files.writeString(journal(), "{\"newest\":{\"id\":" + id + "}}\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
