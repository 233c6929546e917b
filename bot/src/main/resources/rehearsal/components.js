import { button } from './buttons.js';
import { h } from './dom.js';
import { attachedFile, gallery, thumbnail } from './files.js';
import { markdown } from './markdown.js';
import { select } from './selects.js';

/** Each kind of Discord's components that a message may hold, by its number. */
const KINDS = {
  1: row,
  2: button,
  3: select,
  5: select,
  6: select,
  7: select,
  8: select,
  9: section,
  10: text,
  11: thumbnail,
  12: gallery,
  13: attachedFile,
  14: separator,
  17: container,
};

/** Components of a message as elements; a kind that is not known shows nothing, as in Discord's own older clients. */
export function components(list, message, pane) {
  return (list ?? []).map((component) => KINDS[component.type]?.(component, message, pane)).filter(Boolean);
}

/** All texts of a message in their order: what it says, without its buttons. */
export function texts(message) {
  return [message.content, ...textsIn(message.components ?? [])].filter(Boolean);
}

function textsIn(list) {
  return list.flatMap((component) => [component.type === 10 ? component.content : null,
    ...textsIn(component.components ?? [])]);
}

function row({ components: children }, message, pane) {
  return h('div', { class: 'message-controls' }, components(children, message, pane));
}

function section({ components: children, accessory }, message, pane) {
  return h('div', { class: 'message-section' },
    h('div', { class: 'message-section-texts' }, components(children, message, pane)),
    accessory && h('div', { class: 'message-section-side' }, components([accessory], message, pane)));
}

function text({ content }, message, pane) {
  return h('div', { class: 'message-text' }, markdown(content, pane));
}

function separator({ divider, spacing }) {
  const size = spacing === 2 ? 'message-gap-large' : 'message-gap-small';
  return divider === false ? h('div', { class: size }) : h('hr', { class: size });
}

function container({ accent_color: accent, components: children }, message, pane) {
  const card = h('div', { class: 'message-card' }, components(children, message, pane));
  if (accent !== null && accent !== undefined) {
    card.style.setProperty('--card-accent', `#${accent.toString(16).padStart(6, '0')}`);
  }
  return card;
}
