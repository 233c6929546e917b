import { h } from './dom.js';

/** Words under a cover that a click or a key lifts; until then no screen reader reads them either. */
export function spoiler(inner, pane) {
  const words = h('span', { class: 'message-revealed', tabindex: '-1' }, inner);
  const reveal = () => {
    cover.replaceWith(words);
    words.focus();
  };
  const cover = h('button', {
    type: 'button', class: 'message-spoiler', 'aria-label': pane.say('room.message.reveal'), onclick: reveal,
  }, h('span', { class: 'message-cover', 'data-words': words.textContent }));
  return cover;
}
