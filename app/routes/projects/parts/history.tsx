import type { HistoryEvent } from '#app/domain/projects/index.ts'
import { type Knot, Rope } from '#app/ui/histories/rope.tsx'
import { type Language, useLanguage } from '#app/ui/language.tsx'

/** The story of a project as a rope: what the commune decided, promised, moved, and answered. */
export function History({ events, slug }: { events: HistoryEvent[]; slug: string }) {
  const language = useLanguage()
  return (
    <section aria-labelledby="histoire">
      <h2 id="histoire" className="mb-4">
        {language.t.projectPages.show.history}
      </h2>
      <Rope
        label={language.t.projectPages.show.history}
        language={language}
        knots={events.map((event) => ({ id: event.id, at: event.at, ...knotOf(event, slug, language) }))}
      />
    </section>
  )
}

type Tied = Omit<Knot, 'id' | 'at'>

function knotOf(event: HistoryEvent, slug: string, { t, say, paths, locale }: Language): Tied {
  const words = t.projectPages.history
  const to = paths.project(slug)
  switch (event.kind) {
    case 'version':
      return event.number === 1
        ? { label: words.published, href: to.version(1), tone: 'done' }
        : { label: words.version(event.number), href: to.version(event.number), detail: french(event.reason) }
    case 'passage':
      return {
        label: words.passage(t.projects.phases[event.to]),
        detail: (
          <>
            {words.decision}{' '}
            {event.act ? (
              <a href={paths.decision(event.act).show}>{french(event.decision)}</a>
            ) : (
              french(event.decision)
            )}
            {event.reason ? (
              <>
                {' — '}
                {words.leap} {french(event.reason)}
              </>
            ) : null}
          </>
        ),
        tone: 'done',
      }
    case 'slip': {
      const title = event.title[locale] ?? event.title.fr
      return { label: words.slip(title, say.day(event.to)), detail: french(event.reason), tone: 'late' }
    }
    case 'reached':
      return { label: words.reached(event.title[locale] ?? event.title.fr), tone: 'done' }
    case 'halt':
      return { label: words[event.halt], detail: french(event.reason), tone: 'late' }
    case 'resumed':
      return { label: words.resumed, detail: french(event.reason) }
    case 'contribution':
      return {
        label: (event.question ? words.question : words.contribution)(within(t.ui.classOf[event.class])),
        href: event.question ? paths.question(event.contributionId) : to.comment(event.contributionId),
      }
    case 'decision':
      return {
        label: t.decisionNames.cited(event.act, event.number),
        href: paths.decision(event.slug).show,
        detail: inOwn(event.title),
        tone: 'done',
      }
    case 'granted':
      return {
        label: words.granted(say.money(BigInt(event.cents))),
        href: paths.dossier(event.slug).show,
        detail: inOwn(event.title),
        tone: 'done',
      }
    case 'collected':
      return {
        label: words.collected(say.money(BigInt(event.cents))),
        href: paths.campaign(event.slug).show,
        detail: inOwn(event.title),
        tone: 'done',
      }
    case 'answer':
      return {
        label: event.question ? words.answerQuestion(event.by) : words.answer(event.by),
        href: event.question ? paths.question(event.contributionId) : to.comment(event.contributionId),
      }
  }

  function inOwn(title: Extract<HistoryEvent, { kind: 'decision' }>['title']) {
    return title[locale] ?? french(title.fr)
  }

  /** A label in the middle of a line. */
  function within(label: string) {
    return label.charAt(0).toLocaleLowerCase(locale) + label.slice(1)
  }

  // Officials write these lines in French alone.
  function french(line: string) {
    return locale === 'fr' ? line : <span lang="fr">{line}</span>
  }
}
