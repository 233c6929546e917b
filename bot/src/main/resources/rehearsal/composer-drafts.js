const drafts = new Map();

/** What a person left unsent in a channel: kept while the page stands, so that looking at another view loses nothing. */
export function draftOf(pane) {
  const key = `${pane.person.id} ${pane.channel.id}`;
  if (!drafts.has(key)) {
    drafts.set(key, { text: '', files: [], command: null, aside: null, sending: false });
  }
  return drafts.get(key);
}
