import { freshId, h } from './dom.js';

/**
 * A small question of the room itself, in a dialog.
 *
 * @param {object} question `title`, `text`, `fields` (elements), `yes` and `no` (labels), `danger`
 * @returns {Promise<boolean>} whether it was confirmed
 */
export function ask({ title, text, fields = [], yes, no, danger = false }) {
  const heading = freshId('dialog');
  const opener = document.activeElement;
  return new Promise((resolve) => {
    let confirmed = false;
    const dialog = h('dialog', { class: 'dialog', 'aria-labelledby': heading },
      h('form', {
        class: 'dialog-form',
        method: 'dialog',
        onsubmit: () => {
          confirmed = true;
        },
      },
      h('h2', { id: heading, class: 'dialog-title' }, title),
      text ? h('p', { class: 'dialog-text' }, text) : null,
      fields,
      h('div', { class: 'dialog-row' },
        h('button', { type: 'button', class: 'button', onclick: () => dialog.close() }, no),
        h('button', { type: 'submit', class: danger ? 'button button-danger' : 'button button-main' }, yes))));
    dialog.addEventListener('close', () => {
      dialog.remove();
      opener?.focus?.();
      resolve(confirmed);
    });
    document.body.append(dialog);
    dialog.showModal();
    dialog.querySelector('input, select')?.focus();
  });
}

/** A labelled line of text in a dialog; `.field-input` holds the value. */
export function textField(label, attributes = {}, hint = '') {
  const id = freshId('field');
  return h('div', { class: 'field' },
    h('label', { for: id, class: 'field-label' }, label),
    hint ? h('p', { id: `${id}-hint`, class: 'field-hint' }, hint) : null,
    h('input', { id, class: 'field-input', autocomplete: 'off', 'aria-describedby': hint ? `${id}-hint` : null, ...attributes }));
}

/** A labelled choice in a dialog. */
export function choiceField(label, options, chosen) {
  const id = freshId('field');
  return h('div', { class: 'field' },
    h('label', { for: id, class: 'field-label' }, label),
    h('select', { id, class: 'field-input' }, options.map(({ value, text }) => h('option', {
      value, selected: value === chosen,
    }, text))));
}

/** A labelled box to tick in a dialog. */
export function tickField(label, value, ticked) {
  const id = freshId('field');
  return h('div', { class: 'field-tick' },
    h('input', { id, type: 'checkbox', value, checked: ticked }), h('label', { for: id }, label));
}
