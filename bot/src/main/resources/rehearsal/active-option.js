const PAGE = 8;

/** The option of a listbox that arrow keys stand on, while the focus stays where one types. */
export class ActiveOption {
  #owner;
  #options = [];
  #index = -1;

  /** @param {HTMLElement} owner has the focus and names the active option to screen readers */
  constructor(owner) {
    this.#owner = owner;
  }

  get index() {
    return this.#index;
  }

  get element() {
    return this.#options[this.#index] ?? null;
  }

  /** Other options than before; each has an id. */
  over(options, index = -1) {
    this.#options = options;
    this.stand(Math.min(index, options.length - 1));
  }

  /** Stands on an option; -1 is none. */
  stand(index) {
    this.element?.classList.remove('is-active');
    this.#index = index;
    if (this.element === null) {
      this.#owner.removeAttribute('aria-activedescendant');
      return;
    }
    this.element.classList.add('is-active');
    this.element.scrollIntoView({ block: 'nearest' });
    this.#owner.setAttribute('aria-activedescendant', this.element.id);
  }

  /** Goes where an arrow or page key leads; false for any other key. */
  moves(key) {
    const last = this.#options.length - 1;
    const to = {
      ArrowDown: this.#index >= last ? 0 : this.#index + 1,
      ArrowUp: this.#index <= 0 ? last : this.#index - 1,
      PageDown: Math.min(this.#index + PAGE, last),
      PageUp: Math.max(this.#index - PAGE, 0),
    }[key];
    if (to === undefined || last < 0) {
      return false;
    }
    this.stand(to);
    return true;
  }
}
