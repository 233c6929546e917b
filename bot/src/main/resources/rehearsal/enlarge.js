import { h } from './dom.js';
import { visible } from './names.js';

/** Shows a picture as large as the window allows, until it is closed by its button, Escape or a click beside it. */
export function enlarge({ source, words, caption, name }, pane) {
  const close = () => dialog.close();
  const dialog = h('dialog', {
    class: 'message-large', 'aria-label': words, onclose: () => dialog.remove(),
    onclick: (event) => event.target === dialog && close(),
  },
  h('figure', {}, h('img', { src: source, alt: words }), caption && h('figcaption', { dir: 'auto', 'aria-hidden': 'true' }, caption)),
  h('div', { class: 'message-large-controls' },
    h('a', { class: 'message-button message-button-secondary', href: source, download: visible(name) || true },
      pane.say('room.message.download')),
    h('button', { type: 'button', class: 'message-button message-button-secondary', autofocus: true, onclick: close },
      pane.say('room.message.close'))));
  document.body.append(dialog);
  dialog.showModal();
}
