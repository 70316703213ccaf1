export type Query = Record<string, string | number | undefined | null | string[]>

/** A path with what is asked of it, in characters that an address may hold. */
export function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value])
      if (one != null && one !== '') search.append(key, String(one))
  }
  return search.size ? `${inAscii(path)}?${search}` : inAscii(path)
}

// A parameter comes decoded from the address that was asked; what no header may hold goes back as it came.
const inAscii = (path: string) =>
  /^[\x21-\x7e]*$/.test(path)
    ? path
    : path.replace(/\p{Cs}/gu, '').replace(/[^\x21-\x7e]+/gu, (other) => encodeURIComponent(other))
