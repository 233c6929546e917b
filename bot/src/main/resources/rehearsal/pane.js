import { get, post } from './api.js';
import { openForm } from './form.js';
import { say } from './words.js';

/** One person's view of one channel, as the parts that show it know it. */
export class Pane {
  /**
   * @param room      what the page knows of the room
   * @param personId  whose view it is
   * @param channelId of what; `direct` for the person's messages with the bot
   */
  constructor(room, personId, channelId) {
    this.room = room;
    this.personId = personId;
    this.channelId = channelId;
    /** Words in the person's language. */
    this.say = (key, args) => say(this.language, key, args);
  }

  get server() {
    return this.room.serverOf(this.channelId, this.personId);
  }

  get person() {
    return this.room.person(this.personId);
  }

  get channel() {
    const known = this.server?.channels.find((channel) => channel.id === this.channelId);
    return known ? { ...known, direct: false } : { id: 'direct', name: this.bot.name, direct: true, thread: false };
  }

  get bot() {
    return this.room.scene.bot;
  }

  get language() {
    return this.person?.language ?? this.room.language;
  }

  /** Does what the person does; a form that opens in return is shown. Never fails. */
  async act(act) {
    try {
      const reaction = await post('/room/act', { person: this.personId, channel: this.channelId, act });
      if (reaction.reaction === 'form') {
        openForm(reaction.form, this);
      }
      return reaction;
    } catch (failed) {
      return { reaction: 'no-answer', why: String(failed.message) };
    }
  }

  /** The commands that the person's client offers here. */
  async commands() {
    try {
      return await get('/room/commands', { person: this.personId, channel: this.channelId });
    } catch {
      return [];
    }
  }

  /** What the bot proposes for an option that is being typed; fails where it does not answer. */
  async complete(asked) {
    const answer = await post('/room/complete', { person: this.personId, channel: this.channelId, ...asked });
    if (!answer.choices) {
      throw new Error('no answer');
    }
    return answer.choices;
  }

  jump(channelId, messageId) {
    this.room.jump(this, channelId, messageId);
  }

  becomes(personId) {
    this.room.look(this, personId, this.channelId);
  }
}
