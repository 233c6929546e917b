import { h } from './dom.js';
import { visible } from './names.js';

const HUES = 12;

/**
 * A round picture of an author: initials on a colour of their own, or the mark of the bot. It says nothing to screen
 * readers, as the name stands beside it.
 *
 * @param {{id: string, name: string, bot: boolean}} author
 */
export function avatar({ id, name, bot }) {
  return bot ? h('span', { class: 'message-avatar message-avatar-bot', 'aria-hidden': 'true' })
    : h('span', { class: `message-avatar hue-${hue(id)}`, 'aria-hidden': 'true' }, initials(visible(name)));
}

/** The first letters of a name's first and last word. */
export function initials(name) {
  const words = name.split(/\s+/).map((word) => word.match(/[\p{L}\p{N}]/u)?.[0]).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : ''].join('').toUpperCase();
}

const met = new Map();

/** The same colour for the same person everywhere on the page: the next one for each who is met. */
export function hue(id) {
  if (!met.has(id)) {
    met.set(id, met.size % HUES);
  }
  return met.get(id);
}
