import { h } from './dom.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNITS = [['year', 365 * DAY], ['month', 30 * DAY], ['day', DAY], ['hour', HOUR], ['minute', MINUTE], ['second', 1]];
const LATEST = 8_640_000_000_000;

/** Discord's letters for times: which parts of a date each one shows. */
const STYLES = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const LOCALES = { fr: 'fr', en: 'en-GB' };
const formats = new Map();
const texts = new WeakMap();

function format(date, style, language) {
  const key = style + language;
  if (!formats.has(key)) {
    formats.set(key, new Intl.DateTimeFormat(LOCALES[language], STYLES[style]));
  }
  return formats.get(key).format(date);
}

/** A time of Discord's `<t:seconds:style>`; `null` when no calendar knows it. */
export function moment(seconds, style, pane) {
  if (Math.abs(seconds) > LATEST) {
    return null;
  }
  const date = new Date(seconds * 1000);
  const text = style === 'R' ? () => relative(seconds, pane.language) : () => format(date, style, pane.language);
  return element(date, text, 'message-moment', pane);
}

/** When a message was written: today and yesterday by name. */
export function written(timestamp, pane) {
  const date = new Date(timestamp);
  return element(date, () => nearby(date, pane), 'message-time', pane);
}

/** Only the hour and minute, for messages that follow others of the same author. */
export function hour(timestamp, pane) {
  const date = new Date(timestamp);
  return element(date, () => format(date, 't', pane.language), 'message-hour', pane);
}

/** The day of a message, for the line between two days. */
export function day(timestamp, pane) {
  return format(new Date(timestamp), 'D', pane.language);
}

/** Whether two messages were written on the same day, where the reader is. */
export function sameDay(one, other) {
  return new Date(one).toDateString() === new Date(other).toDateString();
}

/** Writes every time under an element anew: "5 minutes ago" does not stay true. */
export function refreshMoments(root) {
  for (const time of root.querySelectorAll('time')) {
    const text = texts.get(time)?.();
    if (text !== undefined && text !== time.textContent) {
      time.textContent = text;
    }
  }
}

function element(date, text, look, pane) {
  const time = h('time', { class: look, datetime: date.toISOString(), title: format(date, 'F', pane.language) }, text());
  texts.set(time, text);
  return time;
}

function nearby(date, pane) {
  const time = format(date, 't', pane.language);
  const now = new Date();
  if (sameDay(date, now)) {
    return pane.say('room.message.today', { time });
  }
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  return sameDay(date, yesterday) ? pane.say('room.message.yesterday', { time })
    : `${format(date, 'd', pane.language)} ${time}`;
}

function relative(seconds, language) {
  const away = Math.round(seconds - Date.now() / 1000);
  const [unit, length] = UNITS.find(([, size]) => Math.abs(away) >= size) ?? UNITS.at(-1);
  return new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' }).format(Math.round(away / length), unit);
}
