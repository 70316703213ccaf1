import { Icon } from './drawings/icon.tsx'
import { Ridge, type RidgePhase } from './drawings/ridge.tsx'
import { type Figure, Figures } from './figures/figures.tsx'
import type { Language } from './language.tsx'
import { Picture, type Pictured } from './picture.tsx'

export type ProjectSummary = {
  slug: string
  title: string
  lang: string
  summary?: string
  place?: { name: string; lang: string } | null
  cover?: Pictured | null
  phases: readonly RidgePhase[]
  /** What one can do now: "Donner mon avis", "Lire et suivre"; `until` is the last day to do it. */
  now: { label: string; until?: string | null; live?: boolean }
  /** Three at most. */
  figures?: readonly Figure[]
}

/** A project in a list: its place, its phase on the ridge, what one can do now, and three figures at most. */
export function ProjectCard(card: Drawn) {
  return (
    <article className="card project-card">
      <InProjectCard {...card} />
    </article>
  )
}

type Drawn = {
  project: ProjectSummary
  language: Pick<Language, 'paths' | 'say' | 't'>
  level?: 'h2' | 'h3'
  /** Two columns wide, where there are two. */
  large?: boolean
}

export function InProjectCard({ project, language, level: Heading = 'h3', large }: Drawn) {
  const { paths, say, t } = language
  const { slug, title, lang, summary, place, cover, phases, now, figures = [] } = project
  return (
    <>
      <div className={cover ? 'place pictured' : 'place'}>
        {cover ? (
          <Picture
            of={cover}
            sizes={large ? '(width >= 48rem) 784px, 92vw' : '(width >= 48rem) 380px, 92vw'}
            className="cover"
          />
        ) : (
          <img className="relief" src={paths.relief(slug)} alt="" loading="lazy" />
        )}
        {place ? <span lang={place.lang}>{place.name}</span> : null}
      </div>
      <div className="body">
        <Heading lang={lang} className="title">
          <a href={paths.project(slug).show}>{title}</a>
        </Heading>
        {summary ? (
          <p className="summary" lang={lang}>
            {summary}
          </p>
        ) : null}
        <Ridge seed={slug} phases={phases} small />
        {figures.length > 0 ? <Figures figures={figures} /> : null}
        <p className={now.live ? 'act live' : 'act'}>
          <Icon name="next" />
          <span>{now.until ? t.ui.project.until(now.label, say.day(now.until)) : now.label}</span>
        </p>
      </div>
    </>
  )
}
