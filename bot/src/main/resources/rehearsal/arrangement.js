import { h } from './dom.js';
import { day, sameDay } from './moments.js';

const TOGETHER = 7 * 60 * 1000;
const PRIVATE = 64;

/** Compares two messages by their ids, which grow with time. */
export function inOrder(one, other) {
  return one.id.length - other.id.length || (one.id < other.id ? -1 : Number(one.id > other.id));
}

/**
 * Sets what depends on a message's neighbours: a line between two days, and no name again above the next message of the
 * same author. Only what differs from before is changed.
 *
 * @param {Iterable<{message: Object, element: HTMLElement, day: HTMLElement}>} entries in their order
 */
export function arrange(entries, pane) {
  let before = null;
  for (const entry of entries) {
    const { message, element } = entry;
    const begins = !element.hidden && (before === null || !sameDay(before.timestamp, message.timestamp));
    if (!begins) {
      entry.day?.remove();
      entry.day = null;
    } else if (entry.day?.nextSibling !== element) {
      entry.day?.remove();
      entry.day = h('div', { class: 'message-day', role: 'separator' }, h('span', {}, day(message.timestamp, pane)));
      element.before(entry.day);
    }
    element.classList.toggle('message-follows', before !== null && !begins && follows(message, before));
    before = element.hidden ? before : message;
  }
}

function follows(message, before) {
  return message.author.id === before.author.id && !message.interaction_metadata
    && ((message.flags ?? 0) & PRIVATE) === ((before.flags ?? 0) & PRIVATE)
    && new Date(message.timestamp) - new Date(before.timestamp) < TOGETHER;
}
