import { avatar } from './avatar.js';
import { freshId, h } from './dom.js';
import { formParts } from './form-fields.js';

const MEANT = 'meant';

/**
 * Opens a form of the bot over the page and sends it.
 *
 * @param {{key: string, title: string, components: Array}} form
 * @param {Object} pane
 * @returns {Promise<'sent'|'closed'>}
 */
export function openForm(form, pane) {
  return new Promise((resolve) => new FormDialog(form, pane, resolve).open());
}

class FormDialog {
  #form;
  #pane;
  #resolve;
  #parts;
  #outcome = 'closed';
  #sending = false;
  #wasIn = null;
  #from = document.activeElement;
  #composer = nearestComposer(document.activeElement);

  constructor(form, pane, resolve) {
    this.#form = form;
    this.#pane = pane;
    this.#resolve = resolve;
    this.#parts = formParts(form.components, pane);
    this.#draw();
  }

  open() {
    document.body.append(this.dialog);
    this.dialog.showModal();
    (this.#fields[0] ?? { focus: () => this.submit.focus() }).focus();
  }

  get #fields() {
    return this.#parts.filter((part) => part.id !== undefined);
  }

  #draw() {
    const { say, bot, language } = this.#pane;
    const titleId = freshId('form-title');
    this.wrong = h('p', { class: 'form-wrong', role: 'alert' });
    this.heard = h('p', { class: 'visually-hidden', role: 'status' });
    this.submit = h('button', { class: 'form-button form-submit', type: 'submit' }, h('span', { class: 'form-spinner', 'aria-hidden': 'true' }),
      say('room.form.submit'));
    this.cancel = h('button', { class: 'form-button', type: 'button', onclick: () => this.#leave() }, say('room.form.cancel'));
    this.question = this.#question(say);
    this.footer = h('div', { class: 'form-buttons' }, this.cancel, this.submit);
    this.body = h('div', { class: 'form-body' }, this.#parts.map((part) => part.element));
    this.dialog = h('dialog', { class: 'form-dialog', 'aria-labelledby': titleId, lang: language,
      onclose: () => this.#closed(), oncancel: (event) => this.#cancelled(event), onkeydown: (event) => this.#key(event) },
    h('form', { class: 'form', novalidate: true, onsubmit: (event) => this.#submitted(event) },
      h('header', { class: 'form-head' },
        avatar({ ...bot, bot: true }),
        h('div', { class: 'form-titles' }, h('h2', { class: 'form-title', id: titleId }, this.#form.title),
          h('p', { class: 'form-bot' }, say('room.form.sent-to', { bot: bot.name }))),
        h('button', { class: 'form-close', type: 'button', 'aria-label': say('room.form.close'), onclick: () => this.#leave() },
          h('span', { 'aria-hidden': 'true' }, '×'))),
      this.body,
      h('footer', { class: 'form-foot' }, this.wrong, this.heard, this.question, this.footer)));
  }

  #question(say) {
    this.stay = h('button', { class: 'form-button', type: 'button', onclick: () => this.#ask(false) }, say('room.form.keep-writing'));
    const words = h('p', { class: 'form-question-words', id: freshId('form-question') }, say('room.form.throw-away'));
    return h('div', { class: 'form-question', role: 'group', 'aria-labelledby': words.id, hidden: true }, words,
      h('div', { class: 'form-buttons' }, this.stay,
        h('button', { class: 'form-button form-danger', type: 'button', onclick: () => this.#close() }, say('room.form.throw-away-yes'))));
  }

  /** Asks before what was typed is lost; otherwise closes. */
  #leave() {
    if (this.#sending) {
      return;
    }
    if (this.#fields.some((field) => field.changed())) {
      this.#ask(true);
    } else {
      this.#close();
    }
  }

  #ask(asked) {
    this.question.hidden = !asked;
    this.footer.hidden = asked;
    if (asked) {
      this.#wasIn ??= document.activeElement;
      this.heard.textContent = this.#pane.say('room.form.throw-away');
      this.stay.focus();
    } else {
      this.heard.textContent = '';
      (this.#wasIn ?? this.cancel).focus();
      this.#wasIn = null;
    }
  }

  #key(event) {
    if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) {
      event.preventDefault();
      this.#escape();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.dialog.querySelector('form').requestSubmit();
    }
  }

  #cancelled(event) {
    if (event.target === this.dialog) {
      event.preventDefault();
      this.#escape();
    }
  }

  #escape() {
    if (this.question.hidden) {
      this.#leave();
    } else {
      this.#ask(false);
    }
  }

  async #submitted(event) {
    event.preventDefault();
    if (this.#sending || !this.#allRight()) {
      return;
    }
    this.#busy(true);
    const problem = await this.#send();
    this.#busy(false);
    if (problem === '') {
      this.#outcome = 'sent';
      this.#close();
    } else {
      this.wrong.textContent = problem;
      this.submit.focus();
    }
  }

  /** Sends what is written; a sentence where it did not arrive, empty where it did. */
  async #send() {
    const { say } = this.#pane;
    const values = await this.#values().catch(() => null);
    if (values === null) {
      return say('room.form.file-unreadable');
    }
    const { reaction, why } = await this.#pane.act({ does: 'sends', form: this.#form.key, values });
    switch (reaction) {
      case 'no-answer':
        return say('room.form.went-wrong');
      case 'refused':
        return why || say('room.form.refused');
      default:
        return '';
    }
  }

  #allRight() {
    const problems = this.#fields.map((field) => ({ field, problem: field.problem() }));
    problems.forEach(({ field, problem }) => field.show(problem));
    const first = problems.find(({ problem }) => problem !== '');
    this.wrong.textContent = '';
    first?.field.focus();
    first?.field.element.scrollIntoView({ block: 'nearest' });
    return first === undefined;
  }

  async #values() {
    const values = await Promise.all(this.#fields.map(async (field) => [field.id, await field.value()]));
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
  }

  #busy(sending) {
    this.#sending = sending;
    this.wrong.textContent = '';
    this.dialog.classList.toggle('is-sending', sending);
    this.submit.setAttribute('aria-disabled', String(sending));
    this.cancel.disabled = sending;
    this.#fields.forEach((field) => field.disable(sending));
    this.heard.textContent = sending ? this.#pane.say('room.form.sending') : '';
  }

  #close() {
    this.dialog.close(MEANT);
  }

  /** A browser may close a dialog at a second Escape without asking: what is written stays then. */
  #closed() {
    if (this.dialog.returnValue === '' && this.#fields.some((field) => field.changed())) {
      this.dialog.showModal();
      this.#ask(true);
      return;
    }
    this.dialog.remove();
    this.#goBack();
    this.#resolve(this.#outcome);
  }

  /** The focus goes back to where it was; to the composer beside it where that is gone. */
  #goBack() {
    const stands = this.#from?.isConnected && this.#from !== document.body;
    (stands ? this.#from : this.#composer)?.focus();
  }
}

function nearestComposer(element) {
  return element && (element.closest('message-composer') ?? element.querySelector('message-composer') ?? nearestComposer(element.parentElement));
}
