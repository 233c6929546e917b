/** What the page asks of the room's server. */

/** Sends JSON and reads JSON; fails where the room does not answer or refuses. */
export async function post(path, body) {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const read = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Error(read.why ?? String(answer.status));
  }
  return read;
}

/** Reads JSON. */
export async function get(path, query) {
  const answer = await fetch(`${path}?${new URLSearchParams(query)}`);
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  return answer.json();
}
