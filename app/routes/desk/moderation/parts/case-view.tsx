import type { ModerationCase } from '#app/domain/moderation/index.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { type Knot, Rope } from '#app/ui/histories/rope.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Quoted } from '../../../moderation/parts/quoted.tsx'
import { standingAt } from '../../../moderation/parts/standing-at.ts'

export function CaseHeading() {
  const { t, paths } = useDeskLanguage()
  return (
    <PageHeading
      title={t.moderation.desk.caseTitle}
      breadcrumbs={[{ label: t.moderation.desk.noticesTitle, href: paths.deskNotices }]}
    />
  )
}

/** The contribution where it stands, what was said against it, and what was already decided. */
export function CaseView({ of }: { of: ModerationCase }) {
  return (
    <div className="grid gap-10">
      <InContext of={of} />
      <Notices of={of} />
      <Rulings of={of} />
    </div>
  )
}

function InContext({ of: { contribution, parent } }: { of: ModerationCase }) {
  const { t, say, paths } = useDeskLanguage()
  const words = t.moderation.desk
  const { author, writtenAs, subject } = contribution
  return (
    <section className="grid gap-4">
      <h2 className="text-lg">{words.contribution}</h2>
      <State of={contribution} />
      {parent ? (
        <div>
          <p className="mb-1 text-sm text-second">
            {words.inReplyTo} {parent.author ?? t.moderation.anonymous}
          </p>
          <Quoted html={parent.html} lang={parent.lang} />
        </div>
      ) : null}
      <div className="card">
        <p className="text-sm text-second">
          {`${author.name ?? t.moderation.anonymous}, ${t.ui.classOf[author.class]}, ${
            author.verified ? t.ui.standing.verified : t.ui.standing.declared
          }, ${say.instant(contribution.at)}`}
        </p>
        {writtenAs ? <p className="text-sm">{words.writtenAs(writtenAs)}</p> : null}
        {contribution.title ? (
          <h3 className="text-base" lang={contribution.lang}>
            {contribution.title}
          </h3>
        ) : null}
        {/* Sanitised when it was written. */}
        <div
          className="prose"
          lang={contribution.lang}
          dangerouslySetInnerHTML={{ __html: contribution.html }}
        />
        {subject ? (
          <p className="text-sm">
            {words.on}{' '}
            <a href={standingAt(paths, contribution)} lang={subject.lang}>
              {subject.title}
            </a>
          </p>
        ) : null}
      </div>
    </section>
  )
}

function State({ of }: { of: ModerationCase['contribution'] }) {
  const { t } = useLanguage()
  const words = t.moderation.desk
  if (of.withdrawnAt) return <Notice>{words.withdrawn}</Notice>
  if (of.hiddenAt) return <Notice tone="warning">{t.moderation.decisions.hidden}</Notice>
  return of.heldAt ? <Notice tone="warning">{words.held}</Notice> : null
}

function Notices({ of: { notices } }: { of: ModerationCase }) {
  const { t, say } = useLanguage()
  const words = t.moderation.desk
  return (
    <section>
      <h2 className="mb-3 text-lg">{words.notices}</h2>
      {notices.length === 0 ? <p className="text-second">{words.noNotice}</p> : null}
      <ul className="grid gap-4">
        {notices.map(({ id, reason, explanation, from, at, open }) => (
          <li key={id} className={open ? undefined : 'text-second'}>
            <p className="font-semibold">
              {t.moderation.reasons[reason]}
              {open ? '' : ` (${words.closed})`}
            </p>
            <p>{explanation}</p>
            <p className="text-sm text-second">
              {from ? `${words.from(from)}, ` : ''}
              {say.instant(at)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Rulings({ of: { rulings } }: { of: ModerationCase }) {
  const { t, say } = useLanguage()
  const words = t.moderation.desk
  if (rulings.length === 0) return null
  const knots = rulings.flatMap(({ id, decision, ground, reason, at, by, appeal }): Knot[] => [
    {
      id,
      at,
      label: `${t.moderation.decisions[decision]}, ${by ? words.ruledBy(by.name) : words.ruledByDeadline}`,
      detail: by ? `${t.moderation.reasons[ground]}. ${reason}` : t.moderation.register.byDeadline,
    },
    ...(appeal ? [{ id: appeal.id, at: appeal.at, label: words.appeal, detail: appeal.text }] : []),
  ])
  return (
    <section>
      <h2 className="mb-3 text-lg">{words.rulings}</h2>
      <Rope knots={knots} label={words.rulings} language={{ t, say }} />
    </section>
  )
}
