/**
 * People, roles or channels of the pane's server as options whose value says which one.
 *
 * @param {'person'|'role'|'mentionable'|'channel'} type
 * @param {Object} pane
 * @returns {Array<{label: string, description?: string, sign: string, value: Object}>}
 */
export function entityOptions(type, pane) {
  return {
    person: () => people(pane),
    role: () => roles(pane),
    mentionable: () => [...people(pane), ...roles(pane)],
    channel: () => channels(pane),
  }[type]();
}

function people(pane) {
  return (pane.server?.people ?? [pane.person]).map(({ id, name }) => ({ label: name, sign: '@', value: { person: id } }));
}

function roles(pane) {
  return (pane.server?.roles ?? []).map(({ id, name }) =>
    ({ label: name, description: pane.say('room.form.choice-role'), sign: '@', value: { role: id } }));
}

function channels(pane) {
  return (pane.server?.channels ?? (pane.channel ? [pane.channel] : []))
    .map(({ id, name }) => ({ label: name, sign: '#', value: { channel: id } }));
}

/** Whether two values of options are the same one. */
export function sameValue(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}
