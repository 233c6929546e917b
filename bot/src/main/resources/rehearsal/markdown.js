import { h } from './dom.js';
import { inline } from './markdown-inline.js';
import { isItem, listAt } from './markdown-list.js';

const HEADING = /^ {0,3}(#{1,3}) +(\S.*)$/;
const SMALL = /^ {0,3}-# +(\S.*)$/;
const QUOTE = /^ {0,3}>(?: (.*))?$/;
const QUOTE_ALL = /^ {0,3}>>> (.*)$/;
const FENCE = '```';

/**
 * A text in Discord's Markdown as elements; a mark that is unknown or closes nowhere stays as typed.
 *
 * @param {string} text as people or the bot wrote it
 * @param {Object} pane whose person reads it: names, language, where links lead
 * @returns {Array<Node>}
 */
export function markdown(text, pane) {
  const lines = (text ?? '').replace(/\r\n?/g, '\n').trim().split('\n');
  return lines.length === 1 && lines[0] === '' ? [] : blocks(lines, { pane, ranks: ranksIn(lines), level: 2 }, false);
}

function blocks(lines, scope, quoted) {
  const found = [];
  let at = 0;
  while (at < lines.length) {
    const [node, end] = heading(lines, at, scope) ?? small(lines, at, scope)
      ?? (quoted ? null : quote(lines, at, scope)) ?? list(lines, at, scope) ?? words(lines, at, scope, quoted);
    found.push(node);
    at = end;
  }
  return found;
}

/** Which sizes of headings a text uses: the largest becomes level 3, so that no level is left out. */
function ranksIn(lines) {
  const used = new Set(lines.map((line) => HEADING.exec(line)?.[1].length).filter(Boolean));
  return [...used].sort();
}

function heading(lines, at, scope) {
  const match = HEADING.exec(lines[at]);
  if (!match) {
    return null;
  }
  const rank = match[1].length;
  scope.level = Math.min(3 + Math.max(0, scope.ranks.indexOf(rank)), scope.level + 1);
  const element = h(`h${scope.level}`, { class: `message-heading message-heading-${rank}` },
    inline(match[2], scope.pane));
  return [element, at + 1];
}

function small(lines, at, { pane }) {
  const match = SMALL.exec(lines[at]);
  return match && [h('p', { class: 'message-small' }, inline(match[1], pane)), at + 1];
}

function quote(lines, at, scope) {
  const all = QUOTE_ALL.exec(lines[at]);
  if (all) {
    return [quotation([all[1], ...lines.slice(at + 1)], scope), lines.length];
  }
  const inner = [];
  let end = at;
  for (let match = QUOTE.exec(lines[at]); match && (end > at || match[1] !== undefined);) {
    inner.push(match[1] ?? '');
    end += 1;
    match = end < lines.length && QUOTE.exec(lines[end]);
  }
  return inner.length > 0 ? [quotation(inner, scope), end] : null;
}

function quotation(lines, scope) {
  return h('blockquote', { class: 'message-quote' }, blocks(lines, scope, true));
}

function list(lines, at, { pane }) {
  return listAt(lines, at, (text) => inline(text, pane));
}

/** Lines of plain text up to the next block; a block of code is read to its end, whatever its lines look like. */
function words(lines, at, scope, quoted) {
  let end = at;
  let coded = false;
  let lastFence;
  do {
    coded = (lines[end].split(FENCE).length % 2 === 0) !== coded;
    lastFence ??= coded ? lines.findLastIndex((line) => line.includes(FENCE)) : undefined;
    end += 1;
  } while (end < lines.length && (coded && end <= lastFence || !startsBlock(lines[end], quoted)));
  const text = lines.slice(at, end).join('\n') + (end < lines.length ? '\n' : '');
  return [h('div', { class: 'message-words' }, inline(text, scope.pane)), end];
}

function startsBlock(line, quoted) {
  return HEADING.test(line) || SMALL.test(line) || isItem(line)
    || !quoted && (QUOTE_ALL.test(line) || QUOTE.exec(line)?.[1] !== undefined);
}
