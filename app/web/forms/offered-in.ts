// Apart from what reads a form: pages of the browser ask here.

/** What a refusal offers in a form's reply, if anything. */
export function offeredIn(reply: unknown): string | null {
  const { offered } = (reply ?? {}) as { offered?: unknown }
  return typeof offered === 'string' ? offered : null
}
