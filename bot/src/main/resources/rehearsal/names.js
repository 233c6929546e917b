const TURNING = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g;

/** A name without characters that turn the direction of writing, which could make it look like another one. */
export function visible(name) {
  return (name ?? '').replace(TURNING, '');
}

/** What people call an author: the name they chose, or else that of their account. */
export function authorName(author) {
  return visible(author.global_name || author.username);
}
