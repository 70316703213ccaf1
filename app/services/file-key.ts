const form = /^([a-z]+)\/([0-9a-f-]{36})$/

/** Keys are ours: `proof/UUID`. */
export const isKey = (key: string): boolean => form.test(key)

/** The folders and the name under which a key lies; whatever else is asked for is no path. */
export function segments(key: string): [purpose: string, start: string, name: string] {
  const [purpose, name] = form.exec(key)?.slice(1) ?? []
  if (!purpose || !name) throw new Error('Not the key of a file')
  return [purpose, name.slice(0, 2), name]
}
