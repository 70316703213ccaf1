import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AppLoadContext } from '@remix-run/node'
import { visitAs } from '#app/web/visit.ts'
import type { Db } from '#db/client.ts'
import { role, sessions } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { deeds } from '#tests/fixtures/deeds.ts'
import { someone } from '#tests/fixtures/moderation.ts'
import { type Act, type Actor, act, cityNow, nobody } from './act.ts'
import { byException, may, type Right, rights } from './policy.ts'
import { Refusal } from './refusal.ts'

/**
 * Who may do what, by hand, from what the commune means: x may, · may not. Nobody is asked to sign in (401), others
 * are refused (403). A new right or role fails here until it has its line or column.
 */
const matrix = `
                               nobody person mayor elected agent treasurer moderator administrator
project.write                    ·      ·      x      ·      x       ·         ·           ·
project.publish                  ·      ·      x      ·      ·       ·         ·           ·
project.advance                  ·      ·      x      x      ·       ·         ·           ·
project.halt                     ·      ·      x      ·      ·       ·         ·           ·
gate-piece.file                  ·      ·      x      x      x       ·         ·           ·
milestone.move                   ·      ·      x      ·      x       ·         ·           ·
place.write                      ·      ·      x      ·      x       ·         ·           ·
service.write                    ·      ·      x      ·      x       ·         ·           ·
service.say                      ·      ·      x      ·      x       ·         ·           ·
bulletin.write                   ·      ·      x      ·      x       ·         ·           ·
infos.arrange                    ·      ·      x      ·      x       ·         ·           ·
calendar.write                   ·      ·      x      ·      x       ·         ·           ·
station.all-bodies               ·      ·      x      ·      ·       ·         ·           ·
field-report.write               ·      x      x      x      x       x         x           x
field-report.answer              ·      ·      x      ·      x       ·         ·           ·
field-photo.judge                ·      ·      ·      ·      ·       ·         x           ·
field-category.write             ·      ·      x      ·      ·       ·         ·           ·
dossier.write                    ·      ·      x      ·      x       ·         ·           ·
dossier.publish                  ·      ·      x      ·      ·       ·         ·           ·
dossier.file                     ·      ·      x      ·      x       ·         ·           ·
dossier.advance                  ·      ·      x      ·      x       ·         ·           ·
decision.write                   ·      ·      x      ·      x       ·         ·           ·
decision.publish                 ·      ·      x      ·      ·       ·         ·           ·
decision.redact                  ·      ·      x      ·      ·       ·         ·           ·
comment.write                    ·      x      x      x      x       x         x           x
comment.edit                     ·      x      x      x      x       x         x           x
comment.withdraw                 ·      x      x      x      x       x         x           x
comment.find-useful              ·      x      x      x      x       x         x           x
organisation.speak               ·      x      x      x      x       x         x           x
office-words.change              ·      ·      x      x      x       ·         ·           ·
opinion.give                     ·      x      x      x      x       x         x           x
proposal.write                   ·      x      x      x      x       x         x           x
proposal.support                 ·      x      x      x      x       x         x           x
proposal.change                  ·      x      x      x      x       x         x           x
proposal.examine                 ·      ·      x      x      ·       ·         ·           ·
consultation.write               ·      ·      x      ·      x       ·         ·           ·
consultation.announce            ·      ·      x      ·      ·       ·         ·           ·
consultation.answer              ·      ·      x      ·      ·       ·         ·           ·
budget.write                     ·      ·      x      ·      x       ·         ·           ·
budget.screen                    ·      ·      x      ·      x       ·         ·           ·
budget.open                      ·      ·      x      ·      ·       ·         ·           ·
ballot.cast                      ·      x      x      x      x       x         x           x
ballot.mark-paper                ·      ·      ·      ·      x       ·         ·           ·
paper.count                      ·      ·      x      x      x       ·         ·           ·
question.ask                     ·      x      x      x      x       x         x           x
question.settle                  ·      x      x      x      x       x         x           x
question.answer                  ·      ·      x      x      ·       ·         ·           ·
question.answer-all              ·      ·      x      ·      ·       ·         ·           ·
office.speak                     ·      ·      x      x      x       ·         ·           ·
counter.allow                    ·      x      x      x      x       x         x           x
contribution.enter-at-counter    ·      ·      ·      ·      x       ·         ·           ·
subject.follow                   ·      x      x      x      x       x         x           x
checkpoints.receive              ·      x      x      x      x       x         x           x
infos.receive                    ·      x      x      x      x       x         x           x
account.see                      ·      x      x      x      x       x         x           x
mails.choose                     ·      x      x      x      x       x         x           x
class.declare                    ·      x      x      x      x       x         x           x
profile.change                   ·      x      x      x      x       x         x           x
claim.make                       ·      x      x      x      x       x         x           x
data.export                      ·      x      x      x      x       x         x           x
account.erase                    ·      x      x      x      x       x         x           x
address.change                   ·      x      x      x      x       x         x           x
password.change                  ·      x      x      x      x       x         x           x
second-factor.set-up             ·      x      x      x      x       x         x           x
second-factor.change             ·      x      x      x      x       x         x           x
claim.rule                       ·      ·      ·      ·      x       ·         ·           ·
person.enter-at-counter          ·      ·      ·      ·      x       ·         ·           ·
account.resume                   ·      ·      ·      ·      x       ·         ·           ·
organisation.change              ·      ·      ·      ·      x       ·         ·           x
role.grant                       ·      ·      ·      ·      ·       ·         ·           x
settings.change                  ·      ·      ·      ·      ·       ·         ·           x
notice.rule                      ·      ·      ·      ·      ·       ·         x           ·
appeal.make                      ·      x      x      x      x       x         x           x
appeal.rule                      ·      ·      ·      ·      ·       ·         x           ·
campaign.prepare                 ·      ·      ·      ·      ·       x         ·           ·
campaign.open                    ·      ·      ·      ·      ·       x         ·           ·
campaign.cancel                  ·      ·      x      ·      ·       x         ·           ·
pledge.make                      ·      x      x      x      x       x         x           x
pledge.change                    ·      x      x      x      x       x         x           x
refund.make                      ·      ·      ·      ·      ·       x         ·           ·
reward.deliver                   ·      ·      ·      ·      ·       x         ·           ·
package.offer                    ·      ·      ·      ·      ·       x         ·           ·
sponsorship.take                 ·      x      x      x      x       x         x           x
invoice.read-all                 ·      ·      x      ·      ·       x         ·           ·
alarm.settle                     ·      ·      ·      ·      ·       x         ·           ·
accounts.see-desk                ·      ·      x      ·      ·       x         ·           ·
accounts.open                    ·      ·      ·      ·      ·       x         ·           ·
desk.visit                       ·      ·      x      x      x       x         x           x
`

const [header, ...lines] = matrix
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/))
const columns = header!
const rows = new Map(lines.map(([right, ...cells]) => [right as Right, cells]))

describe('the matrix of rights', () => {
  test('has a line for every right and a column for every role', () => {
    expect([...rows.keys()].sort()).toEqual(Object.keys(rights).sort())
    expect(columns.slice(2).sort()).toEqual([...role.enumValues].sort())
    for (const [right, cells] of rows) expect(cells, right).toHaveLength(columns.length)
  })

  test('has a deed for every command of the domain that asks for a right', () => {
    const tried = Object.entries(deeds).flatMap(([right, commands]) =>
      Object.keys(commands).map((command) => `${right} ${command}`),
    )
    expect(tried).toEqual(expect.arrayContaining(commandsThatAllow()))
  })

  test('is what each command and each page really does', async ({ db }) => {
    const wrong: string[] = []
    for (const [index, column] of columns.entries()) {
      const actor = await actorIn(db, column)
      for (const [right, cells] of rows) {
        const expected = cells[index] === 'x' ? 'may' : column === 'nobody' ? '401' : '403'
        for (const [name, outcome] of await outcomesOf(db, actor, right))
          if (outcome !== expected) wrong.push(`${column}, ${right}, ${name}: ${outcome}, not ${expected}`)
      }
    }
    expect(wrong).toEqual([])
  }, 120_000)

  test('gives an official without her second factor nothing but what everyone may', async ({ db }) => {
    const actor = await proved(db, await someone(db))
    const unproved: Actor = { ...actor, heldRoles: [...role.enumValues] }
    const wrong: string[] = []
    for (const right of rows.keys())
      for (const [name, outcome] of await outcomesOf(db, unproved, right))
        if (outcome !== (rights[right] === 'everyone' ? 'may' : 'second factor'))
          wrong.push(`${right} ${name}: ${outcome}`)
    expect(wrong).toEqual([])
  }, 60_000)

  test('leaves everyone without a role what it asks a second factor for from whoever holds one', async ({
    db,
  }) => {
    const anyone = await proved(db, await someone(db))
    const asked = Object.keys(rights).filter((right) => rights[right as Right] === 'everyone-proved')
    for (const right of asked as Right[]) {
      expect(may(anyone, right), right).toBe(true)
      for (const held of role.enumValues) {
        expect(may({ ...anyone, heldRoles: [held] }, right), `${held}, ${right}`).toBe(false)
        expect(may({ ...anyone, heldRoles: [held], roles: [held] }, right), `${held}, ${right}`).toBe(true)
      }
    }
  })
})

test('a role is asked for by its rights alone, which stand in one table', () => {
  const asking = sourcesOf('app').filter((source) => /\broles\??\.(includes|some|indexOf)\(/.test(source))
  expect(asking).toHaveLength(1)
  expect(asking[0]).toContain('export const rights = {')
})

describe('an exception to the second factor', () => {
  test('stands where its command names it, and nowhere else', () => {
    const taken = sourcesOf('app/domain').flatMap((source) =>
      [...source.matchAll(/byException\('([\w-]+)', '([\w.-]+)'\)/g)].map(
        ([, name, right]) => `${name} ${right}`,
      ),
    )
    expect([...new Set(taken)].sort()).toEqual([
      'demonstration desk.visit',
      'first-factor second-factor.set-up',
      'signed-link field-report.answer',
      'signed-link office-words.change',
      'signed-link proposal.examine',
      'signed-link question.answer',
    ])
    expect(() => byException('signed-link', 'role.grant')).toThrow('does not stand for')
  })
})

async function actorIn(db: Db, column: string): Promise<Actor> {
  if (column === 'nobody') return nobody
  const held = role.enumValues.filter((role) => role === column)
  return proved(db, await someone(db, ...held))
}

/** Gives her a session whose second factor was passed, under her own id: what changes a factor asks for one. */
async function proved<Person extends Actor & { id: string }>(db: Db, person: Person): Promise<Person> {
  const signedInAt = await cityNow(db)
  await db.insert(sessions).values({
    id: person.id,
    userId: person.id,
    expiresAt: new Date('2100-01-01'),
    secondFactorAt: new Date('2026-01-01'),
  })
  return { ...person, signedInAt }
}

async function outcomesOf(db: Db, actor: Actor, right: Right): Promise<[string, string][]> {
  const outcomes: [string, string][] = [['visitAs', await outcomeOf(() => guarded(db, actor, right))]]
  for (const [name, deed] of Object.entries(deeds[right]) as [string, (act: Act) => Promise<unknown>][])
    outcomes.push([name, await outcomeOf(() => tried(db, actor, deed))])
  return outcomes
}

class Undone extends Error {}

/** Does the deed and takes it back, so that the next one finds the same city. */
const tried = (db: Db, actor: Actor, deed: (act: Act) => Promise<unknown>) =>
  act(db, actor, async (act) => {
    await deed(act)
    throw new Undone()
  })

/** The same right where a page asks for it. */
function guarded(db: Db, actor: Actor, right: Right) {
  const viewer = actor.id === null ? null : { ...actor, displayName: 'Quelqu’un' }
  const context = { instance: { readDb: db }, viewer: Promise.resolve(viewer && { viewer }) }
  return visitAs(
    { request: new Request('http://test/mairie'), context: context as unknown as AppLoadContext },
    right,
  )
}

/** Whether the actor got past the question of rights; what she then found there is no matter. */
async function outcomeOf(asked: () => Promise<unknown>): Promise<string> {
  try {
    await asked()
    return 'may'
  } catch (error) {
    if (error instanceof Undone) return 'may'
    if (error instanceof Refusal) return refusedBy(error)
    if (error instanceof Response) return pageFor(error.headers.get('Location') ?? '')
    const { init, data } = error as { init?: { status?: number }; data?: { code?: string } }
    if (init?.status === 403 && data?.code === 'not-allowed') return '403'
    return `an error: ${error instanceof Error ? error.message : String(error)}`
  }
}

function refusedBy({ code, status }: Refusal): string {
  if (code === 'second-factor-required') return 'second factor'
  return code === 'sign-in-first' || code === 'not-allowed' ? String(status) : 'may'
}

function pageFor(location: string): string {
  if (location.startsWith('/connexion/second-facteur')) return 'second factor'
  return location.startsWith('/connexion') ? '401' : `a redirect to ${location}`
}

/** `right command` for every exported command of app/domain whose first line asks for a right. */
function commandsThatAllow(): string[] {
  return sourcesOf('app/domain')
    .flatMap((source) => source.split(/^(?=export )/m))
    .flatMap((piece) => {
      const name = /^export (?:async function|function|const) (\w+)/.exec(piece)?.[1]
      const right = /allow\(act\.actor, '([\w.-]+)'\)/.exec(piece)?.[1]
      return name && right && !internal.has(name) ? [`${right} ${name}`] : []
    })
}

/** The modules under a folder, without tests and without the table itself. */
const sourcesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'policy.ts')
    .map((file) => readFileSync(join(folder, file), 'utf8'))

/** Asks for a right on behalf of commands that are tried themselves. */
const internal = new Set(['lockAddressed', 'refuseUnlessHers'])
