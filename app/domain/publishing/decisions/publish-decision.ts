import { sql } from 'drizzle-orm'
import { slugOf, takeFreeSlug } from '#app/lib/addresses/slug.ts'
import { citedAs } from '#app/lib/texts/act-reference.ts'
import { renderMarkdown } from '#app/lib/texts/markdown.server.ts'
import { type Decision, decisionFiles, decisionLinks, decisions, type Translated } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'
import { mustBeNamed } from '../../commune/index.ts'
import { allow, whoActs } from '../../policy.ts'
import { fileGatePiece, type Piece } from '../../projects/index.ts'
import { Refusal, refuseOn } from '../../refusal.ts'
import { record } from '../news.ts'
import { type DecisionContent, missingToPublish, translated, votesOf } from './content.ts'
import { lockedDraftAt } from './find.ts'
import { type Linkable, mustBeLinkable } from './linkable.ts'
import { matterOf } from './matters.ts'

refuseOn('decision_numbers', () => new Refusal('number-taken', 409, 'number'))
refuseOn('superseded_once', () => new Refusal('already-superseded'))
refuseOn('votes_add_up', () => new Refusal('votes-do-not-add-up', 422, 'voted'))
refuseOn('online_after_it_was_decided', () => new Refusal('decided-in-the-future', 422, 'decidedOn'))

type Ready = DecisionContent & { decidedOn: string }

/**
 * Puts an act online for good, as read at `revision`: it has its instant, its PDF (the signed one, or one that the
 * worker prints), its links (one to a campaign in preparation shows once that opens: CGCT L2242-1 has the council accept
 * gifts beforehand); a piece of a gate that it is, is filed on the project. Nobody can edit it afterwards.
 * Refused: `decision-incomplete` (which names the fields), `decided-in-the-future`, `number-taken`,
 * `already-superseded`, `link-not-public`, `edited-meanwhile`.
 */
export async function publishDecision(
  act: Act,
  { id, revision }: { id: string; revision: number },
): Promise<Pick<Decision, 'id' | 'slug'>> {
  allow(act.actor, 'decision.publish')
  const draft = await lockedDraftAt(act, id, revision)
  const { signedFileId, supersedesId } = draft
  await mustBeNamed(act.tx)
  const content = mustBeReady(draft.content)
  const links = await mustBeLinkable(act, content)
  if (links.some((link) => !link.ready)) throw new Refusal('link-not-public')
  const decision = await write(act, content, { id, supersedesId })
  await link(act, decision, links)
  if (signedFileId)
    await act.tx
      .insert(decisionFiles)
      .values({ decisionId: id, fileId: signedFileId, origin: 'signed', at: act.at })
  else await enqueue(act.tx, 'print-decision', { decisionId: id }, `print-decision:${id}`)
  await record(act, 'decision-published', { kind: 'decision', id, topicId: id }, { supersedesId })
  if (supersedesId)
    await record(
      act,
      'decision-superseded',
      { kind: 'decision', id: supersedesId, topicId: supersedesId },
      { by: id },
    )
  return decision
}

function mustBeReady(content: DecisionContent): Ready {
  const missing = missingToPublish(content)
  if (missing.length > 0) throw new Refusal('decision-incomplete', 422, undefined, missing)
  return content as Ready // its day is among what must not be missing
}

/** Two numbers that differ by a sign alone get two addresses. */
async function write(
  act: Act,
  content: Ready,
  { id, supersedesId }: { id: string; supersedesId: string | null },
): Promise<Decision> {
  return takeFreeSlug(slugOf(`${kindInAddress[content.kind]} ${content.number}`), async (slug) => {
    const [written] = await act.tx
      .insert(decisions)
      .values({
        ...{ id, slug, supersedesId, publishedBy: whoActs(act.actor), publishedAt: act.at },
        ...columnsOf(content),
      })
      .onConflictDoNothing({ target: decisions.slug })
      .returning()
    return written
  })
}

const kindInAddress = { deliberation: 'deliberation', order: 'arrete', decision: 'decision' }

function columnsOf(content: Ready) {
  const { kind, number, decidedOn, matter, bodyId, transmittedOn, budgetYear, budgetName } = content
  const { signatoryFirstName, signatoryName, signatoryCapacity } = content
  const title = translated(content.texts, 'title')
  const text = translated(content.texts, 'text')
  const words = [number, ...Object.values(title), matterOf(matter)?.name ?? ''].join(' ')
  return {
    ...{ kind, number, decidedOn, matter, bodyId, transmittedOn, title, text },
    ...{ signatoryFirstName, signatoryName, signatoryCapacity },
    ...votesOf(content),
    html: rendered(text),
    budgetYear: budgetYear || null,
    budgetName: budgetName || null,
    searchText: sql`plain(${words})`,
  }
}

const rendered = (text: Translated) =>
  Object.fromEntries(
    Object.entries(text).map(([lang, markdown]) => [lang, renderMarkdown(markdown, 'official')]),
  ) as Translated

/** What it decides; a piece that it is, goes onto the project by the project's own command. */
async function link(act: Act, decision: Decision, links: (Linkable & { gatePiece: string })[]) {
  if (links.length === 0) return
  await act.tx.insert(decisionLinks).values(
    links.map(({ subjectId, kind, gatePiece }) => ({
      ...{ decisionId: decision.id, subjectId, kind },
      gatePiece: gatePiece || null,
    })),
  )
  for (const { slug, gatePiece } of links)
    if (gatePiece)
      await fileGatePiece(act, {
        slug,
        piece: gatePiece as Piece, // read from the form by the list of the pieces
        reference: citedAs(decision),
        decisionId: decision.id,
      })
}
