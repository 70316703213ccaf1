import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Sql } from 'postgres'
import { seal } from '#app/lib/ballots/seal.ts'
import { asSuperuser } from '#tests/copies.ts'
import { describe, expect, test } from '#tests/db.ts'
import { anOpenVote, casts, countedAfter } from '#tests/fixtures/ballots/votes.ts'
import type { Someone } from '#tests/fixtures/participation.ts'

const many = 300
/** Six standard deviations above what tossing a coin for each of them gets right. */
const chance = many / 2 + 6 * (Math.sqrt(many) / 2)

/** A vote of three hundred, half of them for each answer, who cast in an order of their own. */
async function theVote(db: Parameters<typeof casts>[0]) {
  const vote = await anOpenVote(db, { voters: { permanent: many } })
  const choices = new Map(shuffled(vote.people).map(({ id }, index) => [id, index % 2]))
  return { ...vote, choices, order: shuffled(vote.people) }
}

const cast = async (
  db: Parameters<typeof casts>[0],
  slug: string,
  order: Someone[],
  choices: Map<string, number>,
) => {
  for (const one of order) await casts(db, slug, one, [[choices.get(one.id)!]])
}

/** Always the same order, of no meaning. */
function shuffled<One>(all: readonly One[]): One[] {
  let seed = 42
  const keyed = all.map((one) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return { one, key: seed }
  })
  return keyed.sort((a, b) => a.key - b.key).map(({ one }) => one)
}

type Guess = { person: string; answer: number }[]
const right = (guess: Guess, choices: Map<string, number>) =>
  guess.filter(({ person, answer }) => choices.get(person) === answer).length

/** How many of each table's rows there are, and where each sequence stands. */
async function rowsOf(owner: Sql): Promise<Record<string, number>> {
  const tables = await owner`select schemaname || '.' || tablename as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') order by 1`
  const counted: Record<string, number> = {}
  for (const { name } of tables) {
    const [row] = await owner.unsafe(`select count(*)::int as n from ${name}`)
    counted[name] = row!.n
  }
  for (const {
    name,
    last,
  } of await owner`select sequencename as name, last_value::int as last from pg_sequences`)
    counted[`sequence ${name}`] = last ?? 0
  return counted
}

describe('a ballot that was cast', () => {
  test('leaves a mark and a sealed text, and no row, number or job beside them', async ({ db, ownerSql }) => {
    const { slug, order, choices } = await theVote(db)
    const before = await rowsOf(ownerSql)
    await cast(db, slug, order.slice(0, 20), choices)
    const after = await rowsOf(ownerSql)
    const moved = Object.fromEntries(Object.entries(after).filter(([name, n]) => n !== before[name]))
    expect(moved).toEqual({ 'public.roll_marks': 20, 'public.sealed_ballots': 20 })
  })

  test('is joined to nobody once the box was opened, by whoever owns the database, its pages, its files and two dumps', async ({
    db,
    ownerSql,
  }) => {
    const { id, slug, order, choices, keys, kept, people } = await theVote(db)
    const began = Date.now()
    await cast(db, slug, order, choices)

    // A dump of the last evening, page by page: marks and sealed ballots stand side by side in it, one transaction each.
    const marks = await ownerSql`select xmin::text as by, person_id as person from roll_marks order by ctid`
    const sealed = await ownerSql`select xmin::text as by, id, sealed from sealed_ballots order by ctid`
    expect(sealed.map(({ by }) => by)).toEqual(marks.map(({ by }) => by)) // until the opening they are joined so
    const [box] =
      await ownerSql`select box_key as key, pg_relation_filepath('sealed_ballots') as file from consultations`
    const [secret] = kept.values()

    await countedAfter(db, keys)
    const superuser = asSuperuser()
    await superuser`checkpoint`
    const [server] = await superuser`select current_setting('data_directory') as folder`
    await superuser.end()

    // What is left of the ballots: the answers, by what they say.
    const opened =
      await ownerSql`select xmin::text as by, (answer ->> 0)::int as answer, number from opened_answers order by ctid`
    expect(opened).toHaveLength(many)
    const roll = await ownerSql`select person_id as person from consultation_roll order by ctid`
    const aligned = (persons: readonly string[], answers: readonly number[]): Guess =>
      persons.map((person, index) => ({ person, answer: answers[index]! }))
    const said = opened.map(({ answer }) => answer)
    const casters = marks.map(({ person }) => person)
    const bySealed = [...sealed.keys()].sort((a, b) => (sealed[a]!.sealed < sealed[b]!.sealed ? -1 : 1))
    const byId = [...sealed.keys()].sort((a, b) => (sealed[a]!.id < sealed[b]!.id ? -1 : 1))
    const attacks: Record<string, Guess> = {
      'the transaction of a mark and of an answer': marks.flatMap(({ by, person }) =>
        opened.filter((one) => one.by === by).map(({ answer }) => ({ person, answer })),
      ),
      'the order of the marks on their pages': aligned(casters, said),
      'that order backwards': aligned([...casters].reverse(), said),
      'the order of their transactions': aligned(
        [...marks].sort((a, b) => Number(a.by) - Number(b.by)).map(({ person }) => person),
        [...opened]
          .sort((a, b) => Number(a.by) - Number(b.by) || a.number - b.number)
          .map(({ answer }) => answer),
      ),
      'the order of the roll': aligned(
        roll.map(({ person }) => person),
        said,
      ),
      'the ids of the people': aligned(people.map((one) => one.id).sort(), said),
      'the ids of sealed ballots in the dump': aligned(
        byId.map((at) => casters[at]!),
        said,
      ),
      'the sealed texts in the dump': aligned(
        bySealed.map((at) => casters[at]!),
        said,
      ),
    }
    const found = Object.entries(attacks).map(([by, guess]) => ({ by, right: right(guess, choices) }))
    expect(found.filter((one) => one.right > chance)).toEqual([])

    // Sealing every answer anew finds none of those in the dump: no two seals are alike.
    const anew = await Promise.all([0, 1].map((one) => seal(box!.key, id, `[[${one}]]`, 64)))
    expect(sealed.filter((one) => anew.some((text) => one.sealed.includes(text)))).toEqual([])

    // The file in which they lay is gone, and the key lay in no file of the database, not even in its journal.
    expect((await ownerSql`select count(*)::int as n from sealed_ballots`)[0]!.n).toBe(0)
    const [now] = await ownerSql`select pg_relation_filepath('sealed_ballots') as file`
    expect(now!.file).not.toBe(box!.file)
    expect(sizeOf(join(server!.folder, box!.file))).toBe(0)
    expect(kept.size).toBe(0)
    expect(filesHolding(server!.folder, secret!, began)).toEqual([])
  })
})

const sizeOf = (file: string) => {
  try {
    return statSync(file).size
  } catch {
    return 0
  }
}

/** The files of the server, its journal among them, that were written since and in which these bytes stand in any form. */
function filesHolding(folder: string, secret: Uint8Array, since: number): string[] {
  const forms = [
    Buffer.from(secret),
    ...(['hex', 'base64', 'base64url'] as const).map((form) =>
      Buffer.from(Buffer.from(secret).toString(form)),
    ),
  ]
  return filesUnder(folder).filter((file) => {
    try {
      if (statSync(file).mtimeMs < since) return false
      const held = readFileSync(file)
      return forms.some((form) => held.includes(form))
    } catch {
      return false // gone meanwhile
    }
  })
}

/** Of a server at work: the databases of other tests come and go while one reads. */
function filesUnder(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesUnder(path) : [path]
    })
  } catch {
    return [] // gone meanwhile
  }
}
