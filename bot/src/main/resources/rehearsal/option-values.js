import { entityOptions } from './choice-options.js';
import { found, searchText } from './search-text.js';

/** Discord's numbers of the types of options. */
export const TYPES = { text: 3, whole: 4, yesNo: 5, person: 6, channel: 7, role: 8, mentionable: 9, number: 10, file: 11 };

const ENTITIES = { 6: 'person', 7: 'channel', 8: 'role', 9: 'mentionable' };

/** All that an option can be, where it must be one of a list; null where people write freely. */
export function fixedSuggestions(option, pane) {
  if (option.choices.length > 0) {
    return option.choices.map((label) => ({ label, value: label }));
  }
  if (option.type === TYPES.yesNo) {
    return [{ label: pane.say('room.composer.yes'), value: true }, { label: pane.say('room.composer.no'), value: false }];
  }
  return ENTITIES[option.type] ? entityOptions(ENTITIES[option.type], pane) : null;
}

/** Those of a list that answer to what is typed; a sign before a name or a mention may be typed too. */
export function narrowed(suggestions, typed) {
  return found(suggestions, withoutSign(typed));
}

/**
 * What is sent for the text of an option.
 *
 * @returns {{value: *}|{problem: string}} a problem is a sentence
 */
export function readValue(option, text, pane) {
  const fixed = fixedSuggestions(option, pane);
  if (fixed) {
    const one = fixed.find((each) => isCalled(each, text));
    return one ? { value: one.value } : { problem: pane.say('room.composer.not-a-choice', { option: option.shown }) };
  }
  if (option.type === TYPES.whole || option.type === TYPES.number) {
    return readNumber(option, text, pane);
  }
  return { value: text };
}

function readNumber(option, text, pane) {
  const plain = text.replace(/\s/g, '').replace(',', '.');
  if (option.type === TYPES.whole) {
    return /^[+-]?\d+$/.test(plain) ? { value: Number(plain) } : { problem: pane.say('room.composer.not-whole', { option: option.shown }) };
  }
  return plain !== '' && Number.isFinite(Number(plain)) ? { value: Number(plain) }
    : { problem: pane.say('room.composer.not-number', { option: option.shown }) };
}

function isCalled({ label, value }, text) {
  const wanted = searchText(withoutSign(text)).trimEnd();
  const id = /^<[@#][!&]?(\d+)>$/.exec(text.trim())?.[1];
  return searchText(label).trimEnd() === wanted || String(value) === wanted
    || (id !== undefined && Object.values(Object(value)).includes(id));
}

function withoutSign(text) {
  return text.trim().replace(/^[@#]/, '');
}
