import { characters, showCount } from './character-count.js';
import { freshId, h } from './dom.js';
import { FormFrame } from './form-frame.js';

const PARAGRAPH = 2;
const LONGEST = 4000;

/** A text input of a form, of one line or of a paragraph. */
export function textField(component, { label, description }, pane) {
  const required = component.required !== false;
  const most = component.max_length ?? LONGEST;
  const least = component.min_length ?? 0;
  const frame = new FormFrame({ label, description, required });
  const counter = h('span', { class: 'form-counter', id: freshId('form-counter') });
  const before = component.value ?? '';
  const id = freshId('form-input');
  const input = h(component.style === PARAGRAPH ? 'textarea' : 'input', {
    class: 'form-input', id, name: component.custom_id, placeholder: component.placeholder, autocomplete: 'off',
    type: component.style === PARAGRAPH ? null : 'text', rows: component.style === PARAGRAPH ? 4 : null,
    'aria-required': String(required), 'aria-describedby': `${frame.describedBy} ${counter.id}`,
    oninput: () => {
      showCount(counter, input.value, most);
      frame.show('', input);
    },
  });
  input.value = before;
  showCount(counter, before, most);
  return {
    id: component.custom_id,
    element: frame.around(input, counter, id),
    value: () => input.value,
    changed: () => input.value !== before,
    problem: () => problem(input.value, { required, least, most }, pane.say),
    show: (sentence) => frame.show(sentence, input),
    focus: () => input.focus(),
    disable: (disabled) => { input.readOnly = disabled; },
  };
}

function problem(text, { required, least, most }, say) {
  const count = characters(text);
  if (text.trim() === '') {
    return required ? say('room.form.required') : '';
  }
  return count < least ? say('room.form.too-short', { least, count })
    : count > most ? say('room.form.too-long', { most, count }) : '';
}
