const FRESH_FOR = 10_000;

/** For each pane the commands that were last asked for: a channel full of replies asks once. */
const asked = new WeakMap();

/** The commands of a pane's person, as known a few seconds ago at most. */
export function knownCommands(pane) {
  const known = asked.get(pane);
  if (known && known.language === pane.language && Date.now() - known.at < FRESH_FOR) {
    return known.commands;
  }
  const commands = pane.commands().catch(() => []);
  asked.set(pane, { commands, language: pane.language, at: Date.now() });
  return commands;
}
