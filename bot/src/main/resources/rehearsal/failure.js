/** A sentence where an act did not arrive, empty where it did. */
export function failure({ reaction, why }, { say, bot }) {
  switch (reaction) {
    case 'no-answer':
      return say('room.composer.no-answer', { bot: bot.name });
    case 'refused':
      return why || say('room.composer.refused');
    default:
      return '';
  }
}
