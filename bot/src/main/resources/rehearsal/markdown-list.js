import { h } from './dom.js';

const ITEM = /^( *)([-*]|\d{1,9}\.) +(\S.*)$/;
const CONTINUED = /^ {2,}\S/;

/** Whether a line begins an item of a list. */
export function isItem(line) {
  return ITEM.test(line);
}

/**
 * The list that begins at a line, nested by indentation.
 *
 * @param {Array<string>} lines of the whole text
 * @param {number} from where a list may begin
 * @param {function(string): Array<Node>} render words of one item
 * @returns {Array|null} the list's element and the line after it
 */
export function listAt(lines, from, render) {
  const items = [];
  let at = from;
  for (; at < lines.length; at += 1) {
    const match = ITEM.exec(lines[at]);
    if (match) {
      items.push({ indent: match[1].length, number: parseInt(match[2], 10), lines: [match[3]] });
    } else if (items.length > 0 && CONTINUED.test(lines[at])) {
      items.at(-1).lines.push(lines[at].trim());
    } else {
      break;
    }
  }
  if (items.length === 0) {
    return null;
  }
  while (at < lines.length && lines[at].trim() === '') {
    at += 1;
  }
  return [h('div', { class: 'message-lists' }, lists(items, render)), at];
}

/** Items of one depth; deeper ones stand under the item before them, another kind of marks begins another list. */
function lists(items, render) {
  const found = [];
  let at = 0;
  while (at < items.length) {
    const item = items[at];
    let end = at + 1;
    while (end < items.length && items[end].indent > item.indent) {
      end += 1;
    }
    if (found.length === 0 || numbered(found.at(-1)) !== isNumber(item)) {
      found.push(isNumber(item) ? h('ol', { start: item.number }) : h('ul'));
    }
    found.at(-1).append(h('li', {}, render(item.lines.join('\n')), lists(items.slice(at + 1, end), render)));
    at = end;
  }
  return found;
}

function numbered(list) {
  return list.localName === 'ol';
}

function isNumber(item) {
  return !Number.isNaN(item.number);
}
