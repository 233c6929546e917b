import { choiceList, entityOptions } from './choice-list.js';
import { FormFrame } from './form-frame.js';

const STRINGS = 3;
const ENTITIES = { 5: 'person', 6: 'role', 7: 'mentionable', 8: 'channel' };
const DEFAULTS = { user: 'person', role: 'role', channel: 'channel' };

/** A select of a form: of texts, people, roles or channels. */
export function choiceField(component, { label, description }, pane) {
  const required = component.required !== false;
  const least = required ? Math.max(1, component.min_values ?? 1) : 0;
  const frame = new FormFrame({ label, description, required });
  const list = choiceList({
    pane, label, least, most: component.max_values ?? 1, placeholder: component.placeholder,
    options: component.type === STRINGS ? component.options : entityOptions(ENTITIES[component.type], pane),
    chosen: chosenBefore(component), disabled: component.disabled === true, describedBy: frame.describedBy,
    onchange: () => show(''),
  });
  const before = JSON.stringify(list.values);
  const show = (sentence) => {
    frame.show(sentence);
    list.invalid(sentence !== '');
  };
  return {
    id: component.custom_id,
    element: frame.around(list),
    value: () => list.values,
    changed: () => JSON.stringify(list.values) !== before,
    problem: () => problem(list, component, required, pane.say),
    show,
    focus: () => list.focus(),
    disable: (disabled) => { list.disabled = disabled; },
  };
}

function chosenBefore(component) {
  return component.type === STRINGS
    ? component.options.filter((option) => option.default).map((option) => option.value)
    : (component.default_values ?? []).map(({ id, type }) => ({ [DEFAULTS[type]]: id }));
}

function problem(list, component, required, say) {
  const count = list.values.length;
  if (count === 0) {
    return required ? say('room.form.choose') : '';
  }
  const least = component.min_values ?? 1;
  return count < least ? say('room.form.choice-least', { least }) : list.problem();
}
