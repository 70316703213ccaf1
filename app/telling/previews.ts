import type { Template } from '#emails/template.ts'
import { everyTelling } from './every.ts'

/** Each template on which some kind of news is written, once, by the first name that it has. */
export async function letterTemplates(): Promise<Readonly<Record<string, Template<unknown>>>> {
  const named = Object.entries(everyTelling).flatMap(([kind, { letter }]) =>
    Object.entries(letter.templates(kind)),
  )
  const loaded = await Promise.all(named.map(async ([name, template]) => [name, await template()] as const))
  const first = new Map<Template<unknown>, string>()
  for (const [name, template] of loaded) if (!first.has(template)) first.set(template, name)
  return Object.fromEntries([...first].map(([template, name]) => [name, template]))
}
