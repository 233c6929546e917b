import { attempt } from './attempt.js';
import { choiceList, entityOptions } from './choice-list.js';
import { h } from './dom.js';

/** What a select of Discord lists, by its component's number; number 3 brings its own texts. */
const ENTITIES = { 5: 'person', 6: 'role', 7: 'mentionable', 8: 'channel' };

/** A select under a message: what is chosen goes to the bot when the list closes. */
export function select(component, message, pane) {
  const entities = ENTITIES[component.type];
  const placeholder = component.placeholder || pane.say('room.message.choose');
  const control = h('div', { class: 'message-select', 'data-custom-id': component.custom_id }, choiceList({
    pane, label: placeholder, placeholder, least: component.min_values ?? 1, most: component.max_values ?? 1,
    options: entities ? entityOptions(entities, pane) : component.options,
    chosen: entities ? named(component.default_values) : marked(component.options),
    disabled: component.disabled ?? false,
    onchange: (values) => attempt(control, { does: 'chooses', message: message.id, select: component.custom_id, values }, pane),
  }));
  return control;
}

function marked(options) {
  return options.filter((option) => option.default).map((option) => option.value);
}

function named(values = []) {
  return values.map(({ id, type }) => ({ [type === 'user' ? 'person' : type]: id }));
}
