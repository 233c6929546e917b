import { h } from './dom.js';
import { visible } from './names.js';

const COLOURS = 12;

/**
 * A round picture of an author: initials on a colour of their own, or the mark of the bot. It says nothing to screen
 * readers, as the name stands beside it.
 *
 * @param {{id: string, name: string, bot: boolean}} author
 */
export function avatar({ id, name, bot }) {
  return bot ? h('span', { class: 'message-avatar message-avatar-bot', 'aria-hidden': 'true' })
    : h('span', { class: `message-avatar message-avatar-${colour(id)}`, 'aria-hidden': 'true' }, initials(visible(name)));
}

function colour(id) {
  return [...id].reduce((sum, character) => (sum * 31 + character.codePointAt(0)) % 9973, 7) % COLOURS;
}

function initials(name) {
  const parts = name.split(/[\s-]+/).map((part) => part.match(/[\p{L}\p{N}]/u)?.[0]).filter(Boolean);
  return [parts[0], parts.length > 1 ? parts.at(-1) : ''].join('').toLocaleUpperCase();
}
