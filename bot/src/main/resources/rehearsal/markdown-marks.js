const WORD = /\w/;
const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /\s/;

/**
 * Where a mark of two characters closes, at the first place after `from`; -1 when nowhere. What a backslash escapes
 * is passed over.
 */
export function pairCloses(text, from, mark) {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') {
      at += 1;
    } else if (text[at] === mark[0] && text[at + 1] === mark[0] && text[at + 2] !== mark[0] && at > from) {
      return at;
    }
  }
  return -1;
}

/**
 * Where a mark of one character closes: the first that stands alone decides; -1 when it closes nothing.
 *
 * @param {function()} [nowhere] called when none stands alone in the rest of the text
 */
export function singleCloses(text, from, mark, nowhere) {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') {
      at += 1;
    } else if (text[at] === mark && text[at + 1] === mark) {
      at += 1;
    } else if (text[at] === mark) {
      return at > from && mayClose(text, at) ? at : -1;
    }
  }
  nowhere();
  return -1;
}

/** Whether a single `*` or `_` may open emphasis here: `2 * 3` and `snake_case` do not. */
export function mayOpen(text, at) {
  const next = text[at + 1];
  return next !== undefined && (text[at] === '_' ? !isWord(text[at - 1]) : !SPACE.test(next));
}

function mayClose(text, at) {
  return text[at] === '_' ? !isWord(text[at + 1]) : !SPACE.test(text[at - 1]);
}

function isWord(character) {
  return character !== undefined && (character < '\x80' ? WORD : LETTER).test(character);
}

/** Where a run of exactly so many backticks closes; -1 when nowhere. */
export function codeCloses(text, from, count) {
  let at = text.indexOf('`', from);
  while (at !== -1) {
    const run = runLength(text, at);
    if (run === count) {
      return at;
    }
    at = text.indexOf('`', at + run);
  }
  return -1;
}

/** How many times the character at a place stands there in a row. */
export function runLength(text, at) {
  let end = at + 1;
  while (text[end] === text[at]) {
    end += 1;
  }
  return end - at;
}

/** For each `[` of a text where its `]` stands. */
export function brackets(text) {
  const open = [];
  const pairs = new Map();
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') {
      at += 1;
    } else if (text[at] === '[') {
      open.push(at);
    } else if (text[at] === ']' && open.length > 0) {
      pairs.set(open.pop(), at);
    }
  }
  return pairs;
}
