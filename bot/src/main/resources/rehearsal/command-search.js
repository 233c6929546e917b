import { searchText } from './search-text.js';

/**
 * The commands that answer to what is typed after the slash, the best first: by their name in the person's language, by
 * their registered name, then by words of their description.
 */
export function matchingCommands(commands, typed) {
  const searched = searchText(typed).trimEnd();
  return commands
    .map((command) => ({ command, rank: rank(command, searched) }))
    .filter((each) => each.rank !== null)
    .sort((one, other) => one.rank - other.rank)
    .map((each) => each.command);
}

function rank({ shown, path, description }, searched) {
  const names = [searchText(shown), searchText(path)];
  const tests = [
    (name) => name.startsWith(searched),
    (name) => name.includes(` ${searched}`),
    (name) => name.includes(searched),
    (name) => searched.split(' ').every((word) => name.includes(word)),
  ];
  const at = tests.findIndex((test) => names.some(test));
  if (at >= 0) {
    return at * 2 + (tests[at](names[0]) ? 0 : 1);
  }
  return searchText(description).includes(searched) ? tests.length * 2 : null;
}
