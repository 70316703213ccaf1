import type { WaitingItem } from '#app/domain/overview/index.ts'
import { DeskItem } from '#app/ui/desk-item.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { type Language, useLanguage } from '#app/ui/language.tsx'
import { ReleaseForm } from '../moderation/parts/release-form.tsx'
import { RulingForm } from '../moderation/parts/ruling-form.tsx'
import { AcknowledgeForm, AnswerForm, PassOnLink } from '../participation/parts/answer-form.tsx'
import type { FormOf } from './form-of.ts'

export type Constraints = { answer: FormOf['constraint']; rule: FormOf['constraint'] }

/**
 * One thing that waits, with the form that settles it in place, or the way to the page that does. What waits for its first
 * look may have no title yet: it is called what it is.
 */
export function WaitingCard({
  item,
  now,
  constraints,
  chosen,
}: {
  item: WaitingItem
  now: Date
  constraints: Constraints
  chosen: boolean
}) {
  const language = useDeskLanguage()
  const { t } = language
  const words = t.desk
  const settle = <Settle item={item} constraints={constraints} />
  return (
    <DeskItem
      id={`w-${item.kind}-${item.id}`}
      kind={words.kinds[item.kind]}
      title={item.title || item.subject?.title || words.kinds[item.kind]}
      lang={item.title ? item.lang : item.subject?.lang}
      href={pageOf(item, language)}
      from={<From item={item} />}
      since={item.since}
      dueOn={item.dueOn ?? undefined}
      late={item.late}
      now={now}
      excerpt={
        item.html ? (
          // Sanitised when it was written.
          <div lang={item.lang} dangerouslySetInnerHTML={{ __html: item.html }} />
        ) : undefined
      }
      action={item.refused ? undefined : words.actions[item.kind]}
      chosen={chosen}
      language={language}
    >
      {settledInPlace.has(item.kind) && !item.refused ? settle : null}
    </DeskItem>
  )
}

const settledInPlace = new Set<WaitingItem['kind']>(['question', 'comment', 'notice', 'held'])

function Settle({ item, constraints }: { item: WaitingItem; constraints: Constraints }) {
  switch (item.kind) {
    case 'question':
    case 'comment':
      return (
        <>
          <AnswerForm contributionId={item.id} constraint={constraints.answer} />
          {item.kind === 'question' ? (
            <>
              <AcknowledgeForm
                contributionId={item.id}
                acknowledged={item.acknowledged}
                promisedOn={item.promisedOn}
              />
              <PassOnLink contributionId={item.id} />
            </>
          ) : null}
        </>
      )
    case 'notice':
      return (
        <RulingForm
          contributionId={item.id}
          words={item.words ?? undefined}
          ground={item.reasons[0]}
          constraint={constraints.rule}
        />
      )
    case 'held':
      return (
        <div className="grid gap-6">
          <ReleaseForm contributionId={item.id} words={item.words ?? undefined} />
          <RulingForm
            contributionId={item.id}
            words={item.words ?? undefined}
            ground="advertising"
            hideOnly
            constraint={constraints.rule}
          />
        </div>
      )
    default:
      return null
  }
}

/** From whom, on what, and what is said of it. */
function From({ item }: { item: WaitingItem }) {
  const { t } = useLanguage()
  const words = t.desk
  const { author, subject } = item
  return (
    <>
      {author && item.kind !== 'claim'
        ? words.from(
            author.name ?? words.anonymous,
            `${t.ui.classOf[author.class]}, ${author.verified ? t.ui.standing.verified : t.ui.standing.declared}`,
          )
        : null}
      {author && item.kind === 'claim' ? t.ui.classOf[author.class] : null}
      {subject && item.title && subject.title !== item.title ? `, ${words.on(subject.title)}` : null}
      {item.notices > 0 ? `, ${t.moderation.desk.noticesCount(item.notices)} (${reasonsOf(item, t)})` : null}
      {item.refused ? `. ${t.moderation.refusals[item.refused]}` : null}
    </>
  )
}

const reasonsOf = ({ reasons }: WaitingItem, t: Language['t']) =>
  reasons.map((reason) => (t.moderation.reasons as Record<string, string>)[reason] ?? reason).join(', ')

/** The page where it is settled, or seen whole. */
function pageOf({ kind, id, subject }: WaitingItem, { paths }: ReturnType<typeof useDeskLanguage>): string {
  switch (kind) {
    case 'question':
    case 'comment':
      return paths.deskQuestion(id)
    case 'notice':
    case 'held':
    case 'appeal':
      return paths.deskNotice(id)
    case 'proposal':
      return subject ? paths.deskProposal(subject.slug).show : paths.deskProposals
    case 'claim':
      return paths.deskClaim(id)
    case 'milestone':
      return subject ? paths.deskProject(subject.slug).milestones : paths.deskProjects
    case 'deadline':
      return subject ? paths.deskDossier(subject.slug).states : paths.deskDossiers
    case 'decision':
      return paths.deskDecision(id).publication
    case 'alarm':
      return paths.deskAlarm(id)
    case 'field-report':
    case 'field-photo':
      return subject ? paths.deskFieldReport(Number(subject.slug)).show : paths.deskField
    case 'service':
      return paths.deskServices
    case 'words':
      return subject ? paths.deskConsultation(subject.slug).words : paths.deskConsultations
    case 'paper':
      return subject ? paths.deskPaper(subject.slug).count : paths.deskConsultations
    case 'idea':
    case 'draw':
    case 'vote':
      return voteAt(subject, paths)
    case 'draft':
      if (subject?.kind === 'dossier') return paths.deskDossier(subject.slug).publication
      return subject ? paths.deskProject(subject.slug).preview : paths.deskProjects
  }
}

/** The vote at the desk, where it is settled. */
function voteAt(subject: WaitingItem['subject'], paths: ReturnType<typeof useDeskLanguage>['paths']): string {
  if (!subject) return paths.deskConsultations
  return subject.kind === 'budget'
    ? paths.deskBudget(subject.slug).show
    : paths.deskConsultation(subject.slug).show
}
