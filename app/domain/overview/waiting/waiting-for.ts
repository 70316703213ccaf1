import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import type { Actor } from '../../act.ts'
import { settingsOf } from '../../commune/index.ts'
import { may, whoActs } from '../../policy.ts'
import { commentsThatAsk, proposalsToExamine, questionsTo } from './answers.ts'
import { fieldPhotosToJudge, fieldReportsFor, servicesWithoutWord } from './bodies.ts'
import { groupOf, type Waiting, type WaitingGroup, type WaitingItem, waitingGroups } from './item.ts'
import { heldContributions, openAppeals, openNotices } from './moderation.ts'
import {
  alarmsToSettle,
  decisionsToPublish,
  dossierDeadlines,
  draftsToPublish,
  lateMilestones,
  openClaims,
} from './offices.ts'
import { votesFor } from './votes.ts'

/**
 * What waits for this official, the oldest first, by the rights that are in force for her: one query a kind, all at
 * once, each of at most twenty. `total` counts also what is not shown, and so do `groups`, which are those with something.
 */
export async function waitingFor(
  db: Db,
  actor: Actor,
  locale: Locale,
): Promise<{ items: WaitingItem[]; total: number; groups: { group: WaitingGroup; total: number }[] }> {
  const me = whoActs(actor)
  const { answerDays } = await settingsOf(db)
  const queries: Promise<Waiting>[] = []
  if (may(actor, 'question.answer'))
    queries.push(
      questionsTo(db, me, locale),
      commentsThatAsk(db, me, locale, answerDays),
      proposalsToExamine(db, me),
    )
  if (may(actor, 'notice.rule'))
    queries.push(openNotices(db, me, locale), heldContributions(db, me, locale), openAppeals(db, me, locale))
  if (may(actor, 'alarm.settle')) queries.push(alarmsToSettle(db, locale))
  if (may(actor, 'field-report.answer')) queries.push(fieldReportsFor(db, actor, locale))
  if (may(actor, 'field-photo.judge')) queries.push(fieldPhotosToJudge(db, locale))
  if (may(actor, 'service.say')) queries.push(servicesWithoutWord(db, actor, locale))
  if (may(actor, 'claim.rule')) queries.push(openClaims(db))
  if (may(actor, 'milestone.move') || may(actor, 'project.advance'))
    queries.push(lateMilestones(db, me, locale))
  if (may(actor, 'dossier.advance') || may(actor, 'question.answer'))
    queries.push(dossierDeadlines(db, me, locale))
  if (may(actor, 'project.publish')) queries.push(draftsToPublish(db))
  if (may(actor, 'decision.publish')) queries.push(decisionsToPublish(db))
  const [ofVotes, ...others] = await Promise.all([votesFor(db, actor, locale), ...queries])
  const kinds = [...others, ...ofVotes].map(hersAlone)
  const totalOf = (group: WaitingGroup) =>
    kinds
      .filter(({ items: [one] }) => one && groupOf[one.kind] === group)
      .reduce((sum, { total }) => sum + total, 0)
  return {
    groups: waitingGroups.map((group) => ({ group, total: totalOf(group) })).filter(({ total }) => total > 0),
    items: kinds.flatMap(({ items }) => items).sort((a, b) => a.since.getTime() - b.since.getTime()),
    total: kinds.reduce((sum, { total }) => sum + total, 0),
  }
}

// What another must settle (an appeal against her own ruling) waits, but not for her.
function hersAlone({ items, total }: Waiting): Waiting {
  const hers = items.filter(({ refused }) => refused === null)
  return { items: hers, total: total - (items.length - hers.length) }
}
