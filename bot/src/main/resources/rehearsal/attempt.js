import { h } from './dom.js';

/**
 * Does what a control of a message asks for. Meanwhile the control shows that it is at work; when the bot does not
 * answer or it cannot be done, the message says so.
 *
 * @param {HTMLElement} control a button or a select
 * @param {Object} act what pane.act takes, with the message's id
 */
export async function attempt(control, act, pane) {
  if (control.getAttribute('aria-busy') === 'true') {
    return;
  }
  const list = control.closest('message-list');
  const article = control.closest('.message');
  article?.querySelector('.message-failure')?.remove();
  control.setAttribute('aria-busy', 'true');
  const { reaction, why } = await pane.act(act);
  control.removeAttribute('aria-busy');
  if (reaction === 'no-answer' || reaction === 'refused') {
    const now = article?.isConnected ? article : list?.querySelector(`.message[data-id="${CSS.escape(act.message)}"]`);
    now?.querySelector('.message-content')?.append(reaction === 'no-answer' ? failure(pane)
      : failed(why || pane.say('room.message.refused')));
  }
}

/** The line under a message whose button or command the bot did not answer. */
export function failure(pane) {
  return failed(pane.say('room.message.no-answer'));
}

function failed(sentence) {
  return h('p', { class: 'message-failure', role: 'alert' }, sentence);
}
