import { h } from './dom.js';
import { choiceField } from './form-choice.js';
import { fileField } from './form-files.js';
import { checkField, checkGroupField, radioField } from './form-options.js';
import { textField } from './form-text.js';
import { markdown } from './markdown.js';

const ROW = 1;
const NOTE = 10;
const LABEL = 18;
const FIELDS = {
  3: choiceField, 4: textField, 5: choiceField, 6: choiceField, 7: choiceField, 8: choiceField,
  19: fileField, 21: radioField, 22: checkGroupField, 23: checkField,
};

/**
 * What a form shows, in its order: notes are only elements; fields also have `id`, `value()`, `problem()`, `changed()`,
 * `show(sentence)`, `focus()` and `disable(boolean)`.
 */
export function formParts(components, pane) {
  return components.flatMap((component) => part(component, pane));
}

function part(component, pane) {
  switch (component.type) {
    case NOTE:
      return [{ element: h('div', { class: 'form-note message-text' }, markdown(component.content, pane)) }];
    case LABEL:
      return [field(component.component, component, pane)];
    case ROW:
      return component.components.map((inner) => field(inner, { label: inner.label ?? inner.placeholder ?? '' }, pane));
    default:
      return [field(component, { label: component.label ?? '' }, pane)];
  }
}

function field(component, { label, description }, pane) {
  const make = FIELDS[component.type];
  if (!make) {
    throw new Error(`A form has a component of type ${component.type}, which Discord's forms do not have`);
  }
  return make(component, { label, description }, pane);
}
