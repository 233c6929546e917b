const FIRST_PAUSE = 300;
const LONGEST_PAUSE = 3000;

/**
 * The open line to the room: says which views this page has, and hears what changes in them. A line that breaks is
 * opened again.
 */
export class Live {
  /**
   * @param {string} language in which a new room is furnished
   * @param {function(object)} heard gets each piece of news; `{type: 'line', open}` tells of the line itself
   */
  constructor(language, heard) {
    this.language = language;
    this.heard = heard;
    this.views = [];
    this.pause = FIRST_PAUSE;
    this.connect();
  }

  connect() {
    this.socket = new WebSocket(`ws://${location.host}/room/live?language=${this.language}`);
    this.socket.addEventListener('open', () => {
      this.pause = FIRST_PAUSE;
      this.heard({ type: 'line', open: true });
      this.tell();
    });
    this.socket.addEventListener('message', (event) => this.heard(JSON.parse(event.data)));
    this.socket.addEventListener('close', () => {
      this.heard({ type: 'line', open: false });
      setTimeout(() => this.connect(), this.pause);
      this.pause = Math.min(LONGEST_PAUSE, this.pause * 2);
    });
  }

  /** @param {Array<{pane: string, person: string, channel: string}>} views all that this page shows from now on */
  watch(views) {
    this.views = views;
    this.tell();
  }

  tell() {
    if (this.socket.readyState === WebSocket.OPEN && this.views.length > 0) {
      this.socket.send(JSON.stringify({ watch: this.views }));
    }
  }
}
