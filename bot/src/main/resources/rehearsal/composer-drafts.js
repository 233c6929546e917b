const drafts = new Map();

/** Forgets what people left who are no longer there. */
export function forgetDrafts(exists) {
  [...drafts.keys()].filter((key) => !exists(key.split(' ')[0])).forEach((key) => drafts.delete(key));
}

/** What a person left unsent in a channel: kept while the page stands, so that looking at another view loses nothing. */
export function draftOf(pane) {
  const key = `${pane.person.id} ${pane.channel.id}`;
  if (!drafts.has(key)) {
    drafts.set(key, { text: '', files: [], command: null, aside: null, sending: false });
  }
  return drafts.get(key);
}
