import { sql } from 'drizzle-orm'
import sharp from 'sharp'
import { act, theCity } from '#app/domain/act.ts'
import { verifyLedgerFile } from '#app/domain/ledger/verify-ledger.ts'
import { verifyLines } from '#app/domain/ledger/verify-lines.ts'
import { announcePast } from '#app/domain/publishing/index.ts'
import { openFiles } from '#app/services/files.ts'
import { describe, expect, test } from '#tests/db.ts'
import { attackOn } from '#tests/fixtures/attack-on-ledger.ts'
import { published } from '#tests/fixtures/ledger.ts'
import { whatIsTold } from '#tests/fixtures/told/index.ts'
import { letTheRestHappen } from '#tests/fixtures/told/rest.ts'
import { aFolder } from '#tests/folder.ts'
import { inventedBank } from './bank.ts'
import { replay } from './replay.ts'

/** A day of its own, so that the story is the same whenever it is told. */
const day = '2027-03-01T09:00:30Z'

describe('the demonstration', () => {
  test('is told by the domain’s own commands, and every page has something to show', {
    timeout: 480_000,
  }, async ({ db, ownerSql }) => {
    await ownerSql`update city_clock set ahead = ${day}::timestamptz - now()`
    const files = openFiles({
      DATA_DIR: aFolder(),
      SECRET_KEYS: ['k'.repeat(32)],
      S3_REGION: 'auto',
    })
    const proof = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    await replay(db, files, proof, inventedBank, new Date(day))
    const [told] = await db.execute(sql`select
      (select count(*)::int from projects where published_at is not null) as projects,
      (select count(distinct phase)::int from projects) as phases,
      (select count(*)::int from people) as people,
      (select count(distinct class)::int from people) as classes,
      (select count(*)::int from contributions where kind = 'comment') as comments,
      (select count(distinct lang)::int from contributions) as languages,
      (select count(*)::int from opinions) as opinions,
      (select count(*)::int from opinion_reports) as counts,
      (select count(*)::int from questions where answered_at is null and due_on < city_now()::date) as overdue,
      (select count(*)::int from questions where answered_at is not null) as answered,
      (select count(*)::int from version_answers) as "answeredByVersions",
      (select count(*)::int from rulings) as rulings,
      (select array_agg(state order by state) from dossiers where published_at is not null) as dossiers,
      (select count(*)::int from dossier_versions) as filed,
      (select array_agg(state order by state) from sponsorships) as sponsorships,
      (select array_agg(number order by number) from invoices) as invoices,
      (select array_agg(state order by state) from campaigns) as campaigns,
      (select count(*)::int from pledges where state = 'collected') as collected,
      (select count(*)::int from pledges where state = 'failed') as failed,
      (select count(*)::int from pledges where confirmed_at is not null) as promises,
      (select count(*)::int from rewards where taken = quantity) as "rewardsGone",
      (select count(*)::int from dossier_lines where granted > 0) as granted,
      (select array_agg(phase || ' ' || (result is not null) order by result is null) from budgets) as budgets,
      (select count(*)::int from budget_ideas where project_id is not null) as "ideasMade",
      (select array_agg(c.kind order by c.kind) from paper_agreements a join consultations c on c.id = a.consultation_id) as paper,
      (select count(*)::int from decisions) as decisions,
      (select count(*)::int from decisions where supersedes_id is not null) as superseding,
      (select count(*)::int from decision_redactions) as redacted,
      (select count(*)::int from decision_drafts) as drafts,
      (select count(*)::int from project_passages where decision_id is not null) as "passagesByActs",
      (select count(*)::int from gate_pieces where decision_id is not null) as "piecesByActs"`)
    expect(told).toMatchObject({
      projects: 15,
      classes: 5,
      languages: 3,
      counts: 18,
      campaigns: ['draft', 'missed', 'open', 'settled'],
      failed: 1,
    })
    expect(told).toMatchObject({
      sponsorships: ['paid', 'paid', 'paid', 'paid', 'started'],
      invoices: [1, 2, 3, 4],
      // One whose winners are projects, one in which people vote.
      ...{ budgets: ['vote true', 'vote false'], ideasMade: 2 },
      // A vote and a budget of which two officials counted the paper.
      paper: ['budget', 'consultation'],
    })
    expect(told).toMatchObject({
      dossiers: ['drafting', 'filed', 'instalment', 'notified', 'refused'],
      filed: 5,
      granted: 5,
    })
    expect(told).toMatchObject({
      decisions: 15,
      superseding: 1,
      redacted: 1,
      drafts: 2,
      passagesByActs: 2,
      piecesByActs: 2,
    })
    for (const [what, least] of Object.entries({
      phases: 12,
      people: 420,
      comments: 350,
      opinions: 2000,
      overdue: 2,
      answered: 10,
      answeredByVersions: 10,
      rulings: 7,
      promises: 170,
      collected: 40,
      rewardsGone: 1,
    }))
      expect(Number(told?.[what]), what).toBeGreaterThanOrEqual(least)
    // Whoever kept a copy of it every day computes nobody's sum, not even with what two givers tell her.
    const attack = await attackOn(db)
    expect(attack).toMatchObject({ determined: [] })
    expect(attack.lines).toBeGreaterThanOrEqual(5)
    expect(attack.shown).toBeGreaterThanOrEqual(5)
    expect(attack.fewest).toBeGreaterThanOrEqual(5)
    for (const [n, one] of attack.givers.entries())
      if (n % 20 === 0)
        expect(await attackOn(db, [one, attack.givers[n + 1] ?? one])).toMatchObject({ determined: [] })
    expect(await verifyLines(db)).toBeNull()
    expect(await verifyLedgerFile(await published(db))).toMatchObject({ holds: true })
    // What each event told, letter by letter and knot by knot: nothing of it may be lost.
    await letTheRestHappen(db)
    await act(db, theCity, (deed) => announcePast(deed, { readBefore: deed.at }))
    await expect(await whatIsTold(db)).toMatchFileSnapshot('told.txt')
  })
})
