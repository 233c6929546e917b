import { freshId, h } from './dom.js';
import { FormFrame } from './form-frame.js';

/** A radio group of a form: one of a few. */
export function radioField(component, labels, pane) {
  const group = optionGroup(component, labels, { type: 'radio', role: 'radiogroup', required: component.required !== false });
  return {
    ...group,
    value: () => group.chosen()[0],
    problem: () => component.required !== false && group.chosen().length === 0 ? pane.say('room.form.choose') : '',
  };
}

/** A check box group of a form: several of a few. */
export function checkGroupField(component, labels, pane) {
  const required = component.required !== false;
  const least = component.min_values ?? 1;
  const most = component.max_values ?? component.options.length;
  const group = optionGroup(component, labels, { type: 'checkbox', role: 'group', required: required && least > 0 });
  return {
    ...group,
    value: group.chosen,
    problem: () => {
      const count = group.chosen().length;
      if (count === 0) {
        return required && least > 0 ? pane.say('room.form.choose') : '';
      }
      return count < least ? pane.say('room.form.choice-least', { least })
        : count > most ? pane.say('room.form.choice-most', { most }) : '';
    },
  };
}

/** A single check box of a form: yes or no, no when untouched. */
export function checkField(component, { label, description }) {
  const frame = new FormFrame({ label, description, required: false });
  const box = h('input', { class: 'form-tick', type: 'checkbox', id: freshId('form-check'), name: component.custom_id,
    'aria-describedby': frame.describedBy });
  const before = component.default === true;
  box.checked = before;
  return {
    id: component.custom_id,
    element: h('div', { class: 'form-field' },
      h('label', { class: 'form-option', for: box.id }, box, h('span', { class: 'form-option-label' }, label)), frame.description),
    value: () => box.checked,
    changed: () => box.checked !== before,
    problem: () => '',
    show: () => {},
    focus: () => box.focus(),
    disable: (disabled) => { box.disabled = disabled; },
  };
}

function optionGroup(component, { label, description }, { type, role, required }) {
  const frame = new FormFrame({ label, description, required });
  const name = freshId('form-group');
  const boxes = component.options.map((option) => {
    const box = h('input', { class: 'form-tick', type, name, id: freshId('form-option'), value: option.value,
      onchange: () => frame.show('') });
    box.checked = option.default === true;
    return box;
  });
  const chosen = () => boxes.filter((box) => box.checked).map((box) => box.value);
  const before = chosen().join('\n');
  const element = frame.group(component.options.map((option, at) => optionRow(option, boxes[at])), role);
  return {
    id: component.custom_id,
    element,
    chosen,
    changed: () => chosen().join('\n') !== before,
    show: (sentence) => frame.show(sentence),
    focus: () => (boxes.find((box) => box.checked) ?? boxes[0])?.focus(),
    disable: (disabled) => boxes.forEach((box) => { box.disabled = disabled; }),
  };
}

function optionRow({ label, description }, box) {
  return h('label', { class: 'form-option', for: box.id }, box, h('span', { class: 'form-option-words' },
    h('span', { class: 'form-option-label' }, label),
    description ? h('span', { class: 'form-option-description' }, description) : null));
}
