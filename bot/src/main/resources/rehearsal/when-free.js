/** So often it is looked whether somebody still presses, in milliseconds. */
const PAUSE = 50;

/**
 * Makes changes to a place of the page in their order, at once as a rule; while somebody presses there, once they have
 * let go, so that what is under a finger or a pointer stays where it is.
 */
export class WhenFree {
  #isPressed;
  #waiting = [];

  /** @param {function(): boolean} isPressed */
  constructor(isPressed) {
    this.#isPressed = isPressed;
  }

  /** @param {function()} change */
  make(change) {
    this.#waiting.push(change);
    if (this.#waiting.length === 1) {
      this.#look();
    }
  }

  /** What waits is not made any more: something else has taken its place. */
  forget() {
    this.#waiting = [];
  }

  #look() {
    if (this.#isPressed()) {
      setTimeout(() => this.#look(), PAUSE);
    } else {
      this.#waiting.splice(0).forEach((change) => change());
    }
  }
}
