import { freshId, h } from './dom.js';

/** What stands around each field of a form: label, description, the sentence where something is wrong. */
export class FormFrame {
  /** @param {{label: string, description?: string, required: boolean}} what */
  constructor({ label, description, required }) {
    this.labelId = freshId('form-label');
    this.label = label;
    this.description = description ? h('p', { class: 'form-description', id: freshId('form-description') }, description) : null;
    this.wrong = h('p', { class: 'form-problem', id: freshId('form-problem'), hidden: true });
    this.mark = required ? h('span', { class: 'form-required', 'aria-hidden': 'true' }, ' *') : null;
  }

  /** Ids of the texts that describe the control. */
  get describedBy() {
    return [this.description?.id, this.wrong.id].filter(Boolean).join(' ');
  }

  /** A control with one label. */
  around(control, extra = null, forId = null) {
    const label = h(forId ? 'label' : 'span', { class: 'form-label', id: this.labelId, for: forId }, this.label, this.mark);
    return h('div', { class: 'form-field' }, label, this.description, control, h('div', { class: 'form-under' }, this.wrong, extra));
  }

  /** Several controls that make one field. */
  group(controls, role) {
    return h('fieldset', { class: 'form-field', role, 'aria-describedby': this.describedBy },
      h('legend', { class: 'form-label', id: this.labelId }, this.label, this.mark),
      this.description, h('div', { class: 'form-options' }, controls), h('div', { class: 'form-under' }, this.wrong));
  }

  /** Shows what is wrong; an empty sentence takes it away. */
  show(problem, ...controls) {
    this.wrong.textContent = problem;
    this.wrong.hidden = problem === '';
    for (const control of controls) {
      control.classList.toggle('is-invalid', problem !== '');
      control.setAttribute('aria-invalid', String(problem !== ''));
    }
  }
}
