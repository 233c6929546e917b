/** What the page says, in both languages, by key. */
const words = { fr: {}, en: {} };

/** Fetches the words of both languages; the page shows nothing before it has them. */
export async function loadWords() {
  await Promise.all(Object.keys(words).map(async (language) => {
    const answer = await fetch(`/room/words?language=${language}`);
    words[language] = await answer.json();
  }));
}

/** A sentence with its `{placeholders}` filled; a key that does not exist shows itself, so that it is seen. */
export function say(language, key, args = {}) {
  const sentence = words[language][key] ?? key;
  return sentence.replace(/\{([a-z-]+)\}/g, (whole, name) => (name in args ? String(args[name]) : whole));
}
