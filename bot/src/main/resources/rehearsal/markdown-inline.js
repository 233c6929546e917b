import { h } from './dom.js';
import { addressed, asAddress, link } from './links.js';
import { brackets, codeCloses, mayOpen, pairCloses, runLength, singleCloses } from './markdown-marks.js';
import { mention } from './mentions.js';
import { spoiler } from './spoiler.js';

const DEEPEST = 16;
const ESCAPED = /[^0-9A-Za-z\s]/;
const MARKS = new Set('\\`*_~|<[h');
const BARE = /https?:\/\/[^\s<]+/y;
const ANGLED = /<(https?:\/\/[^\s<>]+)>/y;
const TARGET = /\(\s*(?:<([^\s<>]+)>|([^\s()<>]+(?:\([^\s()<>]*\)[^\s()<>]*)*))(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)/y;
const LANGUAGE = /^[a-z0-9_+.#-]+\n/i;

/**
 * Words of one paragraph, heading or item as nodes. One pass from left to right, each mark's end found before what is
 * inside is read: time grows with the text's length, whatever marks it holds.
 */
export function inline(text, pane) {
  return read(text, { pane, depth: 0, linked: false });
}

function read(text, place) {
  const scope = { ...place, text, missing: new Set(), brackets: null };
  const found = [];
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const piece = (MARKS.has(text[at]) ? pieceAt(scope, at) : null) ?? { node: text[at], end: at + 1 };
    const node = piece.inner ? marked(scope, piece) : piece.node;
    if (typeof node === 'string') {
      plain += node;
    } else {
      found.push(plain, node);
      plain = '';
    }
    at = piece.end;
  }
  return [...found, plain].filter((part) => part !== '');
}

function pieceAt(scope, at) {
  switch (scope.text[at]) {
    case '\\': return escaped(scope, at);
    case '`': return codeBlock(scope, at) ?? code(scope, at);
    case '*': return longest(pair(scope, at, '**', 'strong'), single(scope, at, '*'));
    case '_': return longest(pair(scope, at, '__', 'u'), single(scope, at, '_'));
    case '~': return pair(scope, at, '~~', 's');
    case '|': return pair(scope, at, '||', 'spoiler');
    case '<': return angled(scope, at) ?? mention(scope.text, at, scope.pane);
    case '[': return masked(scope, at);
    default: return bare(scope, at);
  }
}

function escaped({ text }, at) {
  const next = String.fromCodePoint(text.codePointAt(at + 1) ?? 32);
  return ESCAPED.test(next) ? { node: next, end: at + 1 + next.length } : null;
}

function pair(scope, at, mark, tag) {
  const end = closes(scope, at, mark, () => pairCloses(scope.text, at + 2, mark));
  return end === -1 ? null : within(scope, at + 2, end, 2, tag);
}

function single(scope, at, mark) {
  const end = mayOpen(scope.text, at)
    ? closes(scope, at, mark, () => singleCloses(scope.text, at + 1, mark, () => scope.missing.add(mark))) : -1;
  return end === -1 ? null : within(scope, at + 1, end, 1, 'em');
}

/** Where a mark closes; one that was found nowhere is not looked for again further on. */
function closes(scope, at, mark, find) {
  if (!scope.text.startsWith(mark, at) || scope.missing.has(mark) || scope.depth >= DEEPEST) {
    return -1;
  }
  const end = find();
  if (end === -1 && mark.length === 2) {
    scope.missing.add(mark);
  }
  return end;
}

function within(scope, from, to, width, tag) {
  return { inner: scope.text.slice(from, to), tag, end: to + width };
}

function marked(scope, { inner, tag }) {
  const nodes = read(inner, { ...scope, depth: scope.depth + 1 });
  return tag === 'spoiler' ? spoiler(nodes, scope.pane) : h(tag, {}, nodes);
}

function longest(one, other) {
  return one && other ? (other.end > one.end ? other : one) : one ?? other;
}

function codeBlock(scope, at) {
  if (!scope.text.startsWith('```', at) || scope.missing.has('```')) {
    return null;
  }
  const end = scope.text.indexOf('```', at + 3);
  if (end === -1) {
    scope.missing.add('```');
    return null;
  }
  const body = scope.text.slice(at + 3, end).replace(LANGUAGE, '').replace(/^\n+/, '').trimEnd();
  const after = end + 3 + (scope.text[end + 3] === '\n' ? 1 : 0);
  return body === '' ? null : { node: h('pre', { class: 'message-block' }, h('code', {}, body)), end: after };
}

function code(scope, at) {
  const count = runLength(scope.text, at);
  const key = '`'.repeat(count);
  const end = scope.missing.has(key) ? -1 : codeCloses(scope.text, at + count, count);
  if (end === -1) {
    scope.missing.add(key);
    return { node: key, end: at + count };
  }
  const body = scope.text.slice(at + count, end);
  return { node: h('code', { class: 'message-code' }, body.trim() || body), end: end + count };
}

function angled(scope, at) {
  ANGLED.lastIndex = at;
  const match = scope.linked ? null : ANGLED.exec(scope.text);
  const address = match && asAddress(match[1]);
  return address && { node: addressed(address, match[1], scope.pane), end: at + match[0].length };
}

function bare(scope, at) {
  BARE.lastIndex = at;
  const match = scope.linked || /\w/.test(scope.text[at - 1] ?? '') ? null : BARE.exec(scope.text);
  const typed = match && withoutTail(match[0]);
  const address = typed && asAddress(typed);
  return address ? { node: addressed(address, typed, scope.pane), end: at + typed.length } : null;
}

/** An address in a sentence ends before the sentence's marks; a bracket belongs to it when it opened inside. */
function withoutTail(typed) {
  let end = typed.length;
  let open = typed.split('(').length - typed.split(')').length;
  while (end > 0 && (/[.,:;!?"'\]»”’]/.test(typed[end - 1]) || typed[end - 1] === ')' && open < 0)) {
    open += typed[end - 1] === ')' ? 1 : 0;
    end -= 1;
  }
  return typed.slice(0, end);
}

function masked(scope, at) {
  if (scope.linked || scope.depth >= DEEPEST) {
    return null;
  }
  scope.brackets ??= brackets(scope.text);
  const close = scope.brackets.get(at);
  if (close === undefined || scope.text[close + 1] !== '(') {
    return null;
  }
  TARGET.lastIndex = close + 1;
  const match = TARGET.exec(scope.text);
  const address = match && asAddress(match[1] ?? match[2]);
  const label = scope.text.slice(at + 1, close);
  if (!address || label.trim() === '' || /https?:\/\//.test(label)) {
    return null;
  }
  const inner = read(label, { ...scope, depth: scope.depth + 1, linked: true });
  return { node: link(address, inner, scope.pane), end: close + 1 + match[0].length };
}
