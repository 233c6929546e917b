import { h } from './dom.js';
import { LARGEST_FILE, fileContent } from './file-content.js';
import { FormFrame } from './form-frame.js';

/** A place for files in a form. */
export function fileField(component, { label, description }, pane) {
  const required = component.required !== false;
  const most = component.max_values ?? 1;
  const frame = new FormFrame({ label, description, required });
  const chips = h('ul', { class: 'form-files' });
  const picker = h('input', { type: 'file', class: 'visually-hidden', tabindex: '-1', 'aria-hidden': 'true', multiple: most > 1,
    onchange: () => add([...picker.files]) });
  const button = h('button', { class: 'form-button', type: 'button', 'aria-describedby': frame.describedBy,
    'aria-label': pane.say('room.form.choose-file-for', { what: label }), onclick: () => picker.click() },
  pane.say('room.form.choose-file'));
  const files = [];

  const add = (chosen) => {
    picker.value = '';
    const tooLarge = chosen.find((file) => file.size > LARGEST_FILE);
    files.push(...chosen.filter((file) => file.size <= LARGEST_FILE));
    frame.show(tooLarge ? pane.say('room.form.file-too-large', { name: tooLarge.name })
      : files.length > most ? pane.say('room.form.choice-most', { most }) : '');
    draw();
  };
  const draw = () => chips.replaceChildren(...files.map((file) => h('li', { class: 'form-file' }, file.name,
    h('button', { class: 'form-file-remove', type: 'button', 'aria-label': pane.say('room.form.choice-remove', { what: file.name }),
      onclick: () => {
        files.splice(files.indexOf(file), 1);
        draw();
        button.focus();
      } }, h('span', { 'aria-hidden': 'true' }, '×')))));

  return {
    id: component.custom_id,
    element: frame.around(h('div', { class: 'form-upload' }, chips, button, picker)),
    value: () => Promise.all(files.map(async (file) => ({ file: await fileContent(file) }))),
    changed: () => files.length > 0,
    problem: () => files.length > most ? pane.say('room.form.choice-most', { most })
      : files.length < (required ? component.min_values ?? 1 : 0) ? pane.say('room.form.file-needed') : '',
    show: (sentence) => frame.show(sentence),
    focus: () => button.focus(),
    disable: (disabled) => { button.disabled = disabled; },
  };
}
