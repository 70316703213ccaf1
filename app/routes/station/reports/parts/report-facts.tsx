import type { ReactNode } from 'react'
import type { ReportShown } from '#app/domain/field/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { ReportBadge } from './report-badge.tsx'
import { Clock } from './report-card.tsx'

/** Where it stands, who owes an answer by when, and where it is. */
export function ReportFacts({ of }: { of: ReportShown }) {
  const { t, say, paths } = useLanguage()
  const words = t.field.show
  return (
    <section className="card" aria-labelledby="en-bref">
      <h2 id="en-bref">{words.facts}</h2>
      <dl className="grid gap-3">
        <Fact name={words.state}>
          <span className="flex flex-wrap items-center gap-3">
            <ReportBadge state={of.state} late={of.late} />
            <Clock of={of} />
          </span>
        </Fact>
        <Fact name={words.owed}>{of.body?.name ?? t.field.commune}</Fact>
        <Fact name={words.where}>
          {of.place ? (
            <p>
              <a href={paths.place(of.place.slug).show} lang={of.place.lang}>
                {of.place.name}
              </a>
            </p>
          ) : null}
          {of.whereabouts ? <p lang={of.lang}>{of.whereabouts}</p> : null}
          {of.latitude !== null && of.longitude !== null ? (
            <p className="text-second">
              {words.coordinates}
              {say.colon}
              {of.latitude}, {of.longitude}
            </p>
          ) : null}
          {of.place || of.latitude !== null ? (
            <p>
              <a href={paths.map({ autour: `signalements/${of.number}` })}>{words.onMap}</a>
            </p>
          ) : null}
          {of.blurred ? <p className="text-second">{words.blurred}</p> : null}
        </Fact>
        {of.about ? (
          <Fact name={words.about}>
            <a href={paths.subject(of.about).show} lang={of.about.lang}>
              {of.about.title}
            </a>
          </Fact>
        ) : null}
      </dl>
      {of.uses.map(({ slug, title, number }) => (
        <p key={number}>
          <a href={paths.project(slug).version(number)}>{words.used(number, title)}</a>
        </p>
      ))}
      {of.duplicateOf ? (
        <p>
          <a href={paths.fieldReport(of.duplicateOf).show}>{words.duplicateOf(of.duplicateOf)}</a>
        </p>
      ) : null}
      {of.duplicates.length > 0 ? (
        <p>
          {words.duplicates}{' '}
          {of.duplicates.map((number) => (
            <a key={number} href={paths.fieldReport(number).show} className="mr-2">
              {number}
            </a>
          ))}
        </p>
      ) : null}
    </section>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt className="text-sm text-second">{name}</dt>
    <dd className="break-words">{children}</dd>
  </div>
)
