import type { LoaderFunctionArgs } from '@remix-run/node'
import { sql } from 'drizzle-orm'
import { act, person, theCity } from '#app/domain/act.ts'
import { closeChain } from '#app/domain/audit/index.ts'
import { isPublic } from '#app/domain/events.ts'
import { freezeOutcome, withdrawPledge } from '#app/domain/funding/index.ts'
import type { Db } from '#db/client.ts'
import { describe, expect, test } from '#tests/db.ts'
import { attackOn } from '#tests/fixtures/attack-on-ledger.ts'
import { countNow } from '#tests/fixtures/ledger.ts'
import { aConfirmedPledge, aTownWithCampaign, type TownWithCampaign } from '#tests/fixtures/promises.ts'
import { load } from '#tests/pages.ts'
import { anActor } from '#tests/town.ts'
import { loader as campaigns } from '../campaigns/list.tsx'
import { loader as campaign } from '../campaigns/show.tsx'
import { loader as home } from '../home/home.tsx'
import { loader as register } from '../moderation/register.tsx'
import { loader as registerFile } from '../moderation/register-file.ts'
import { loader as financing } from '../projects/financing.tsx'
import { loader as projects } from '../projects/list.tsx'
import { loader as project } from '../projects/show.tsx'
import { loader as eventChain } from '../publishing/fingerprints-file.ts'
import { loader as projectsFeed } from '../publishing/projects-feed.ts'
import { loader as subjectFeed } from '../publishing/subject-feed.ts'
import { loader as accounts } from './accounts.tsx'
import { loader as chain } from './chain-file.ts'
import { loader as fingerprints } from './fingerprints.tsx'
import { loader as line } from './line.tsx'
import { loader as table } from './table-file.ts'

const day = (n: number) => new Date(Date.now() + n * 86_400_000)

/** Everything that anybody can read of a campaign and of its money, as it stands now: by address. */
async function copyOf(db: Db, { campaign: { slug }, project: of }: TownWithCampaign) {
  const lines = await db.execute<{ position: string }>(
    sql`select position::text as position from public_lines where kind <> 'opening' order by position`,
  )
  const pages: [string, (args: LoaderFunctionArgs) => Promise<unknown>, Record<string, string>?][] = [
    ['/', home],
    ['/campagnes', campaigns],
    [`/campagnes/${slug}`, campaign, { slug }],
    ['/projets', projects],
    [`/projets/${of.slug}`, project, { slug: of.slug }],
    [`/projets/${of.slug}/financement`, financing, { slug: of.slug }],
    [`/projets/${of.slug}/fil.atom`, subjectFeed, { path: 'projets', slug: of.slug }],
    ['/projets/fil.atom', projectsFeed],
    ['/comptes', accounts],
    [`/comptes?campagne=${slug}`, accounts],
    ['/comptes.csv', table],
    ['/comptes.jsonl', chain],
    ['/comptes/empreintes', fingerprints],
    ['/registre', register],
    ['/registre.csv', registerFile],
    ['/registre/empreintes.jsonl', eventChain],
    ...lines.map(
      ({ position }) =>
        [`/comptes/${position}`, line, { position }] as [string, typeof line, { position: string }],
    ),
  ]
  const copy = new Map<string, string>()
  for (const [path, loader, params] of pages)
    copy.set(path, await textOf(await load(loader, db, path, params)))
  return copy
}

async function textOf(answer: unknown): Promise<string> {
  if (answer instanceof Response) return answer.text()
  return JSON.stringify(answer, (_, value) => (typeof value === 'bigint' ? String(value) : value))
}

describe('whoever copies every public page every day', () => {
  test('finds no hidden sum, no promise’s id and no instant of one, and no figure that the lines do not give', async ({
    db,
  }) => {
    const place = await aTownWithCampaign(db)
    const hidden: bigint[] = []
    const ids: string[] = []
    const owners: string[] = []
    const give = async (many: number) => {
      for (let n = 0; n < many; n++) {
        const amount = 37_31n + BigInt(ids.length) * 1_09n
        const { id } = await anActor(db, `Passante ${ids.length}`, [])
        const amountHidden = ids.length % 3 > 0
        const { pledge } = await aConfirmedPledge(db, place, { personId: id!, amount, amountHidden })
        ids.push(pledge.id)
        owners.push(id!)
        if (amountHidden) hidden.push(amount)
      }
    }
    const copies: Map<string, string>[] = []
    const count = async (n: number, campaignId: string | null = null) => {
      await countNow(db, day(n), campaignId)
      await act(db, theCity, (deed) => closeChain(deed, isPublic), day(n))
      copies.push(await copyOf(db, place))
    }
    await give(9)
    await count(0)
    await give(5)
    await count(1)
    await act(db, person(owners[1]!), (deed) => withdrawPledge(deed, { id: ids[1]! }))
    await give(4)
    await count(2)
    await act(db, theCity, (deed) => freezeOutcome(deed, { campaignId: place.campaign.id }), day(31))
    await count(31, place.campaign.id)

    const instants = await db.execute<{ at: Date | string }>(sql`
      select at from pledges union select confirmed_at from pledges union select created_at from ledger_transactions where code in ('promised', 'withdrawn')
      union select at from events where verb in ('pledged', 'pledge-confirmed', 'pledge-withdrawn')`)
    const secrets = [
      ...ids,
      ...owners,
      ...instants.map(({ at }) => new Date(at).toISOString()),
      ...hidden.flatMap((sum) => [String(sum), said(sum, '.'), said(sum, ',')]),
    ].map((secret) => new RegExp(`(?<![\\w.,])${secret.replaceAll('.', '\\.')}(?![\\w])`))
    for (const copy of copies)
      for (const [path, text] of copy)
        for (const secret of secrets)
          expect(secret.exec(text)?.[0], `${path} tells ${secret}`).toBeUndefined()

    const attack = await attackOn(db)
    expect(attack).toMatchObject({ determined: [] })
    expect(attack.lines).toBeGreaterThanOrEqual(3)
    // Each total on a page is what the lines of that day add up to, and so tells nothing that they do not.
    for (const copy of copies) {
      const told = promisedIn(copy.get('/comptes.jsonl')!)
      const page = JSON.parse(copy.get(`/campagnes/${place.campaign.slug}`)!) as {
        campaign: { promised: string }
      }
      expect(page.campaign.promised).toBe(String(told))
    }
  })
})

const said = (cents: bigint, mark: string) => `${cents / 100n}${mark}${String(cents % 100n).padStart(2, '0')}`

/** What the published lines say was promised, and not taken back. */
function promisedIn(file: string): bigint {
  type Told = { kind?: string; entries?: { account: string; amount: string }[] }
  return file
    .trimEnd()
    .split('\n')
    .flatMap((text) => {
      const { entry } = JSON.parse(text) as { entry?: string }
      const told = entry ? (JSON.parse(entry) as Told) : {}
      return told.kind === 'promised' ? (told.entries ?? []) : []
    })
    .reduce((sum, { account, amount }) => (account === 'pledged' ? sum + BigInt(amount) : sum), 0n)
}
