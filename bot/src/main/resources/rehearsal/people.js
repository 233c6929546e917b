import { post } from './api.js';
import { avatar } from './avatar.js';
import { ask, choiceField, textField, tickField } from './dialog.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { dot } from './side.js';

/** Everybody on the channel's server, one click each: whose view this is. */
export function people(room, pane) {
  return [strip(h('div', { class: 'people', role: 'group', 'aria-label': room.say('room.people.label') },
    (pane.server?.people ?? []).map((person) => chip(room, pane, person)))),
  h('div', { class: 'people-tools' },
    h('button', {
      type: 'button', class: 'people-add', 'aria-label': room.say('room.people.add'), title: room.say('room.people.add'),
      onclick: () => addPerson(room, pane),
    }, icon('add')),
    h('button', {
      type: 'button', class: 'people-add', 'aria-label': room.say('room.people.edit', { person: pane.person?.name }),
      title: room.say('room.people.edit', { person: pane.person?.name }), onclick: () => editPerson(room, pane),
    }, icon('edit')))];
}

/** Fades at an edge beyond which there are more people. */
function strip(element) {
  const fade = () => {
    const hidden = element.scrollWidth - element.clientWidth;
    element.classList.toggle('people-more-start', element.scrollLeft > 1);
    element.classList.toggle('people-more-end', hidden - element.scrollLeft > 1);
  };
  element.addEventListener('scroll', fade);
  new ResizeObserver(fade).observe(element);
  return element;
}

function chip(room, pane, person) {
  const here = person.id === pane.personId;
  const fresh = room.unread.has(`direct ${person.id}`) || room.unread.has(`person ${person.id}`);
  return h('button', {
    type: 'button', class: here ? 'people-chip people-chip-here' : 'people-chip', 'aria-pressed': String(here),
    title: label(pane, person), onclick: () => room.look(pane, person.id, pane.channelId),
  },
  avatar({ id: person.id, name: person.name, bot: false }),
  h('span', { class: 'people-name' }, person.name), fresh ? dot(room) : null);
}

function label(pane, person) {
  const roles = (pane.server?.roles ?? []).filter((role) => person.roles.includes(role.id)).map((role) => role.name);
  return [person.name, person.language === 'fr' ? 'Français' : 'English', ...roles].join(' · ');
}

const LANGUAGES = [{ value: 'fr', text: 'Français' }, { value: 'en', text: 'English' }];

function roleFields(room, pane, worn) {
  const known = (pane.server?.roles ?? []).map((role) => tickField(role.name, role.name, worn.includes(role.id)));
  return [
    h('fieldset', { class: 'field-group' }, h('legend', { class: 'field-label' }, room.say('room.people.roles')), known,
      textField(room.say('room.people.new-role'), { name: 'role', maxlength: 100 }, room.say('room.people.roles-hint'))),
  ];
}

function chosenRoles(fields) {
  const group = fields.at(-1);
  const ticked = [...group.querySelectorAll('input[type=checkbox]:checked')].map((box) => box.value);
  const added = group.querySelector('input[name=role]').value.trim();
  return added ? [...ticked, added] : ticked;
}

async function addPerson(room, pane) {
  const fields = [
    textField(room.say('room.people.name'), { required: true, maxlength: 32 }),
    choiceField(room.say('room.people.language'), LANGUAGES, room.language),
    ...roleFields(room, pane, []),
  ];
  if (await ask({ title: room.say('room.people.add'), fields, yes: room.say('room.add'), no: room.say('room.cancel') })) {
    const { id } = await post('/room/people', {
      server: pane.server.id, name: fields[0].querySelector('input').value,
      language: fields[1].querySelector('select').value, roles: chosenRoles(fields),
    });
    room.expect(pane, { person: id });
  }
}

async function editPerson(room, pane) {
  const { person } = pane;
  const fields = [
    choiceField(room.say('room.people.language'), LANGUAGES, person.language), ...roleFields(room, pane, person.roles),
  ];
  if (await ask({ title: person.name, fields, yes: room.say('room.save'), no: room.say('room.cancel') })) {
    await post('/room/person', {
      server: pane.server.id, person: person.id, language: fields[0].querySelector('select').value, roles: chosenRoles(fields),
    });
  }
}
