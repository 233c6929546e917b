import { searchText } from './search-text.js';

/**
 * Reads `/path option:value option2:value` as people copy it from a guide.
 *
 * @param {Array} commands
 * @param {string} text
 * @param {RegExp} after what must stand after the command's name
 * @returns {{command: Object, texts: Object<string, string>}|null} null where no command begins the text
 */
export function readCommand(commands, text, after = /^(\s|$)/) {
  const line = text.replace(/\s*\n\s*/g, ' ').trimStart().slice(1);
  const named = commands
    .flatMap((command) => [command.shown, command.path].map((name) => ({ command, length: lengthOf(name, line, after) })))
    .filter(({ length }) => length > 0)
    .sort((one, other) => other.length - one.length)[0];
  return named ? { command: named.command, texts: readOptions(named.command.options, line.slice(named.length)) } : null;
}

function lengthOf(name, line, after) {
  const start = line.slice(0, name.length);
  return searchText(start) === searchText(name) && after.test(line.slice(name.length)) ? name.length : 0;
}

function readOptions(options, rest) {
  const marks = [...rest.matchAll(/(^|\s)([\p{L}\p{N}_-]+):/gu)]
    .map((mark) => ({ option: optionCalled(options, mark[2]), from: mark.index, to: mark.index + mark[0].length }))
    .filter(({ option }, at, all) => option && all.findIndex((each) => each.option === option) === at);
  const texts = {};
  marks.forEach(({ option, to }, at) => {
    texts[option.name] = rest.slice(to, marks[at + 1]?.from).trim();
  });
  const before = rest.slice(0, marks[0]?.from).trim();
  const first = options.find((option) => !(option.name in texts));
  if (before && first) {
    texts[first.name] = before;
  }
  return texts;
}

function optionCalled(options, name) {
  return options.find((option) => searchText(option.shown) === searchText(name) || searchText(option.name) === searchText(name));
}
