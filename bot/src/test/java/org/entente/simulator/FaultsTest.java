package org.entente.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.Optional;
import org.entente.simulator.wire.Faults;
import org.entente.simulator.wire.Refused;
import org.entente.simulator.world.Permissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FaultsTest {

    private static String messages(Town town) {
        return "channels/" + town.channel.id() + "/messages";
    }

    @Test
    void anErrorComesInPlaceOfTheAnswer() {
        Faults down = new Faults() {
            @Override
            public Optional<Refused> insteadOf(String method, String path) {
                return Optional.of(new Refused(503, 0, "Service Unavailable"));
            }
        };
        try (Town town = new Town(Options.DEFAULT.withFaults(down))) {
            var answer = new Http(town.discord, "rehearsal").send("POST", messages(town), "{\"content\":\"x\"}");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(town.channel.messagesSeenBy(town.ana)).isEmpty();
        }
    }

    @Test
    void anAnswerIsLostAfterItsEffect() {
        Faults lossy = new Faults() {
            @Override
            public boolean losesAnswer(String method, String path) {
                return method.equals("POST");
            }
        };
        try (Town town = new Town(Options.DEFAULT.withFaults(lossy))) {
            Http http = new Http(town.discord, "rehearsal");
            assertThatThrownBy(() -> http.send("POST", messages(town), "{\"content\":\"x\"}"))
                    .isInstanceOf(UncheckedIOException.class);
            assertThat(town.channel.messagesSeenBy(town.ana)).isNotEmpty();
        }
    }

    @Test
    void aHiddenChannelIsOpenToTheBotAndToThoseWhoseRoleSaysSo() {
        try (Town town = Town.open()) {
            var board = town.guild.addRole("Board", Permissions.VIEW_CHANNEL);
            town.guild.join(town.bruno, board);
            town.channel.hideFromEveryone();
            assertThat(town.channel.permissionsOf(town.ana.id()) & Permissions.VIEW_CHANNEL).isZero();
            assertThat(town.channel.permissionsOf(town.bruno.id()) & Permissions.VIEW_CHANNEL).isNotZero();
            assertThatThrownBy(() -> town.ana().say("hello")).hasMessageContaining("cannot see");
            try (TestBot bot = TestBot.connect(town.discord)) {
                assertThat(TestBot.the(bot.jda().getTextChannelById(town.channel.id())).canTalk()).isTrue();
            }
        }
    }
}
