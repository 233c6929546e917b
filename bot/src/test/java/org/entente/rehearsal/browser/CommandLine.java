package org.entente.rehearsal.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.play.Plain;
import org.openqa.selenium.Keys;

/** The line under a channel when somebody types a command there: by keys alone. */
record CommandLine(Page page, int place) {

    /** Types the command, fills its options and sends it. */
    void types(String command, Map<String, String> options) {
        begins(command);
        Map<String, String> left = new LinkedHashMap<>(options);
        while (!left.isEmpty()) {
            String option = standsOn().filter(left::containsKey).orElseGet(() -> adds(left.keySet().iterator().next()));
            writes(left.remove(option));
        }
        page.types(Keys.ENTER);
        page.eyes.until(() -> command + " was not sent: " + now(), () -> now().get("command") == null
                || !complaint().isEmpty());
        if (!complaint().isEmpty()) {
            throw new AssertionError(complaint());
        }
    }

    /** From the list that opens with the slash. */
    private void begins(String command) {
        page.goesToComposer();
        page.types(command);
        choosesByArrows(command);
        page.eyes.until(() -> command + " was not chosen: " + now(), () -> Optional.ofNullable(now().get("command"))
                .filter(command::equals).isPresent());
    }

    /** Walks down to it and takes it. */
    private void choosesByArrows(String suggestion) {
        page.eyes.until(() -> "no " + suggestion + " is suggested: " + now(), () -> {
            int at = plainSuggestions().indexOf(Plain.of(suggestion));
            if (at >= 0 && at != active()) {
                page.types(Keys.ARROW_DOWN);
            }
            return at >= 0 && at == active();
        });
        page.types(Keys.ENTER);
    }

    private Optional<String> standsOn() {
        return Optional.ofNullable((String) now().get("option"));
    }

    /** From the list at the end of the line. */
    private String adds(String option) {
        page.eyes.until(() -> "the end of the line was not reached: " + now(), () -> {
            if (!isAtEnd()) {
                page.types(Keys.TAB);
            }
            return isAtEnd();
        });
        page.types(option);
        choosesByArrows(option);
        page.eyes.until(() -> option + " was not added: " + now(), () -> standsOn().filter(option::equals).isPresent());
        return option;
    }

    /** What the bot suggests is taken where it is what was typed; else the text stands. */
    private void writes(String value) {
        page.writes(value);
        if (Boolean.TRUE.equals(now().get("isChoice"))) {
            page.eyes.until(() -> "no suggestions came: " + now(), () -> !suggestions().isEmpty()
                    || !isSearching());
            Optional<String> meant = suggestions().stream().filter(one -> Plain.of(one).equals(Plain.of(value)))
                    .findFirst();
            if (meant.isPresent()) {
                choosesByArrows(meant.get());
                return;
            }
        }
        page.types(Keys.TAB);
    }

    private boolean isSearching() {
        return List.of("Recherche...", "Searching...", "").contains(Plain.of((String) now().get("sentence")));
    }

    private boolean isAtEnd() {
        return Boolean.TRUE.equals(now().get("atEnd"));
    }

    private String complaint() {
        return (String) now().get("complaint");
    }

    private int active() {
        return ((Number) now().get("active")).intValue();
    }

    @SuppressWarnings("unchecked") // the script gives texts
    List<String> suggestions() {
        return (List<String>) now().get("suggestions");
    }

    private List<String> plainSuggestions() {
        return suggestions().stream().map(Plain::of).toList();
    }

    Map<String, Object> now() {
        return page.eyes.map("line", place);
    }
}
