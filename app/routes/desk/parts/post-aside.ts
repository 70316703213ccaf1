/**
 * Sends a form beside the page. The router knows nothing of it: it reads nothing again, and neither ends nor waits for
 * where the page is going. Null when nobody answers as asked: the network is gone, she was signed out meanwhile.
 */
export async function postAside<Answer>(
  action: string,
  body: URLSearchParams,
  signal?: AbortSignal,
): Promise<Answer | null> {
  const answer = await fetch(action, { method: 'POST', body, signal }).catch(() => null)
  if (!answer?.headers.get('Content-Type')?.startsWith('application/json')) return null
  return (await answer.json().catch(() => null)) as Answer | null
}

/** What a form would send, its files apart. */
export const fieldsOf = (form: HTMLFormElement): URLSearchParams =>
  new URLSearchParams(
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
