import type { Seen } from './watch.ts'

/**
 * The shapes that no test ever ran a statement by: nobody knows whether they fit. `declared` are the files that
 * make some: what was never loaded was never seen.
 */
export function neverRan(seen: readonly Seen[], declared: ReadonlySet<string>): string[] {
  const made = new Set(seen.flatMap((one) => one.made))
  const ran = new Set(seen.flatMap((one) => one.ran))
  const loaded = new Set([...made].map(fileOf))
  return [
    ...[...made].filter((name) => declared.has(fileOf(name)) && !ran.has(name)),
    ...[...declared].filter((file) => !loaded.has(file)).map((file) => `${file}, which no test loads`),
  ].sort()
}

const fileOf = (name: string) => name.slice(0, name.indexOf(' '))
