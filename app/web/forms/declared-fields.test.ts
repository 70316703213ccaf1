import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { declaredBy, hasLists } from './declared-fields.ts'

// A form that adds fields of its own to one of them is held to the same rule when its page is shown (constraintsOf).
const modules = import.meta.glob<Record<string, unknown>>('../../domain/*/index.ts')

/** Every schema that an area of the domain shows to others: those of all forms with lists are among them. */
async function schemas(): Promise<[name: string, schema: z.ZodType][]> {
  const loaded = await Promise.all(
    Object.entries(modules).map(async ([file, load]) => [file, await load()] as const),
  )
  return loaded.flatMap(([file, exported]) =>
    Object.entries(exported)
      .filter((pair): pair is [string, z.ZodType] => pair[1] instanceof z.ZodType)
      .map(([name, schema]): [string, z.ZodType] => [`${file} ${name}`, schema]),
  )
}

/** A list that no form sends: what was published is read back. */
const ofNoForm = 'chain-entry'

describe('the fields that a schema declares', () => {
  test('hold lists with a maximum alone, all over the site', async () => {
    const listed: string[] = []
    for (const [name, schema] of await schemas()) {
      if (name.includes(ofNoForm)) continue
      expect(() => declaredBy(schema), name).not.toThrow()
      if (hasLists(declaredBy(schema))) listed.push(name.split(' ')[1] ?? '')
    }
    expect(listed).toEqual(
      expect.arrayContaining([
        ...['DraftContent', 'PhotosInput', 'DecisionContent', 'AmountsInput', 'MailsInput', 'SettingsInput'],
      ]),
    )
  }, 60_000)

  test('are those within its defaults, choices and transformations', () => {
    const schema = z
      .object({
        texts: z.object({ fr: z.object({ title: z.string() }).prefault({ title: '' }) }).prefault({}),
        either: z.union([z.literal('').transform(() => null), z.object({ on: z.iso.date() })]).default(null),
        rows: z
          .array(z.object({ on: z.string() }))
          .max(7)
          .transform((rows) => rows.length)
          .default(0),
        before: z.preprocess((typed) => typed, z.array(z.string()).length(2)),
      })
      .superRefine(() => {})
    const field = { kind: 'field', longest: 5_000 }
    const group = (fields: object) => ({ kind: 'group', fields: new Map(Object.entries(fields)) })
    expect(declaredBy(schema)).toEqual(
      group({
        texts: group({ fr: group({ title: field }) }),
        either: group({ on: field }),
        rows: { kind: 'list', most: 7, of: group({ on: field }) },
        before: { kind: 'list', most: 2, of: field },
      }),
    )
  })

  test.each([
    ['a list without a maximum', z.array(z.string())],
    ['names that anybody makes up', z.record(z.string(), z.string())],
  ])('are never %s', (_, schema) => {
    expect(() => declaredBy(z.object({ it: schema }))).toThrow(/maximum|declare/)
  })
})
