export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/**
 * One way to write a value: keys in order, no spaces (RFC 8785 for texts, whole numbers, booleans and their lists).
 * Whoever hashes it elsewhere gets the same bytes.
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`
}
