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
 * same author.
 *
 * @param {HTMLElement} rows what holds the messages' elements
 * @param {Array<{message: Object, element: HTMLElement}>} entries in their order
 */
export function arrange(rows, entries, pane) {
  for (const line of rows.querySelectorAll(':scope > .message-day')) {
    line.remove();
  }
  let before = null;
  for (const { message, element } of entries) {
    if (element.hidden) {
      continue;
    }
    const newDay = before === null || !sameDay(before.timestamp, message.timestamp);
    if (newDay) {
      element.before(h('div', { class: 'message-day', role: 'separator' }, h('span', {}, day(message.timestamp, pane))));
    }
    element.classList.toggle('message-follows', !newDay && follows(message, before));
    before = message;
  }
}

function follows(message, before) {
  return message.author.id === before.author.id && !message.interaction_metadata
    && ((message.flags ?? 0) & PRIVATE) === ((before.flags ?? 0) & PRIVATE)
    && new Date(message.timestamp) - new Date(before.timestamp) < TOGETHER;
}
