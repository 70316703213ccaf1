import { createHash } from 'node:crypto'
import type autocannon from 'autocannon'
import type postgres from 'postgres'
import { act } from '#app/domain/act.ts'
import {
  addQuestion,
  announceConsultation,
  openConsultation,
  prepareConsultation,
} from '#app/domain/ballots/index.ts'
import { propose } from '#app/domain/proposals/index.ts'
import type { Db } from '#db/client.ts'
import { aConsultation, idOfVote, keysInMemory, yesOrNo } from '#tests/fixtures/ballots/votes.ts'
import { anOfficial } from '#tests/fixtures/participation.ts'
import { aProposal } from '#tests/fixtures/proposals.ts'
import { type Measured, measure } from './measure.ts'
import { posting } from './pages.ts'
import { sessionToken } from './seed.ts'

type Benched = {
  base: string
  pid: number
  sql: postgres.Sql
  db: Db
  seconds: number
  say: (line: string) => void
}

/** So many may vote, each once, and so many support one proposal. */
const voters = 24_000
const supporters = 2_000
const choices = ['[[0]]', '[[1]]', '[[]]']

/** What a ballot and a support cost, beside an opinion in the same run; aims: a support no more, a ballot 2 ms more. */
export async function benchVotes({ base, pid, sql, db, seconds, say }: Benched): Promise<void> {
  await electorate(sql)
  const vote = await anOpenVote(db)
  const proposal = await anOpenProposal(db)
  const post = (path: string, body: (n: number) => Record<string, string>, people: number) => () =>
    posted(base, path, body, people)
  const works = [
    {
      what: 'opinion given',
      requests: () => posting(base, 'avis', () => ({ lang: 'fr', stance: 'for', reason: '' })),
    },
    {
      what: `support, ${supporters} people on one proposal`,
      requests: post(`/propositions/${proposal}/soutien`, () => ({}), supporters),
    },
    {
      what: 'simple ballot, without a script',
      requests: post(
        `/consultations/${vote}/urne`,
        (n) => ({ choice: choices[n % choices.length]! }),
        voters,
      ), // three
    },
    {
      what: 'the vote’s page, rendered',
      requests: () => [{ path: `/consultations/${vote}`, headers: rendered }],
    },
  ]
  const measured: Measured[] = []
  for (const work of works) measured.push(await measure({ ...work, url: base, pid, seconds, sql }))
  say('| work | CPU ms | requests/s | p50 ms | p99 ms | queries | failed |')
  say('|---|--:|--:|--:|--:|--:|--:|')
  for (const { what, cpu, perSecond, p50, p99, queries, failed } of measured)
    say(
      `| ${what} | ${cpu.toFixed(3)} | ${perSecond.toFixed(0)} | ${p50} | ${p99} | ${queries?.toFixed(1)} | ${failed} |`,
    )
  const [cast] = await sql`select count(*)::int as marks from roll_marks`
  const [given] = await sql`select supports from proposals where slug = ${proposal}`
  say(`${cast?.marks} ballots in the box, ${given?.supports} supports.`)
}

const rendered = { range: 'bytes=0-', 'accept-encoding': 'gzip' }
const tokenOf = (n: number) => sessionToken(1_000_000 + n)

async function electorate(sql: postgres.Sql) {
  const made = await sql<{ id: string }[]>`
    insert into people (display_name, name_key, email, class, joined_at)
    select 'Votante ' || n, 'votante' || n, 'v' || n || '@bench.example', 'permanent', now() - interval '1 year'
    from generate_series(0, ${voters - 1}) n returning id`
  const hashed = (n: number) => createHash('sha256').update(tokenOf(n)).digest('hex')
  const rows = made.map(({ id }, n) => ({ id: hashed(n), person: id }))
  await sql`insert into sessions (id, user_id, expires_at, device)
    select id, person::uuid, now() + interval '50 days', 'bench' from jsonb_to_recordset(${sql.json(rows)}) as r (id text, person text)`
}

const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** Announced today to open tomorrow, and the city's clock then stands two days ahead. */
async function anOpenVote(db: Db): Promise<string> {
  const mayor = await anOfficial(db, 'mayor')
  const rules = { ...aConsultation, opensOn: dayIn(1), closesOn: dayIn(30), answerDueOn: dayIn(60) }
  const { slug } = await act(db, mayor, (deed) => prepareConsultation(deed, rules))
  await act(db, mayor, (deed) => addQuestion(deed, { ...yesOrNo, slug }))
  await act(db, mayor, (deed) => announceConsultation(deed, { slug }))
  await db.execute(`update city_clock set ahead = interval '2 days'`)
  await openConsultation(db, keysInMemory().keys, await idOfVote(db, slug))
  return slug
}

async function anOpenProposal(db: Db): Promise<string> {
  const author = await anOfficial(db, 'elected')
  const { slug } = await act(db, author, (deed) => propose(deed, aProposal))
  return slug
}

/** Each request is another person, who does it once; whoever comes round again is told that it is done. */
function posted(
  base: string,
  path: string,
  body: (n: number) => Record<string, string>,
  people: number,
): autocannon.Request[] {
  const headers = { origin: base, 'content-type': 'application/x-www-form-urlencoded' }
  return [
    {
      method: 'POST',
      setupRequest: (request) => {
        const n = turns++
        const cookie = `session=${tokenOf(n % people)}`
        return {
          ...request,
          path,
          headers: { ...headers, cookie },
          body: new URLSearchParams(body(n)).toString(),
        }
      },
    },
  ]
}
let turns = 0
