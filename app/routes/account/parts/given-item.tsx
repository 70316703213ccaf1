import type { Given } from '#app/domain/publishing/index.ts'
import type { SitePaths } from '#app/lib/addresses/site-paths.ts'
import type { Knot } from '#app/telling/index.ts'
import { Rope } from '#app/ui/histories/rope.tsx'
import type { Language } from '#app/ui/language.tsx'
import { Stance } from '#app/ui/voices/stance.tsx'
import { knotsOf } from './knots-of.ts'

/** One thing that its author gave, with what became of it. */
export function GivenItem({ of, knots, language }: { of: Given; knots: Knot[]; language: Language }) {
  const { t, say, paths } = language
  const words = t.people.account.given
  const href = hrefOf(of, paths)
  return (
    <li className="card">
      <p className="flex flex-wrap items-center gap-x-3 text-sm text-second">
        <b>{words.kinds[of.kind]}</b>
        {of.stance ? <Stance stance={of.stance} word={t.ui.stance[of.stance]} /> : null}
        {of.atCounter ? <a href={paths.accountCounter}>{t.ui.standing.atCounter}</a> : null}
        <time dateTime={of.at.toISOString()}>{say.day(of.at)}</time>
      </p>
      <h2 className="text-lg">
        {of.title && of.kind !== 'notice' && of.kind !== 'proposal' ? (
          <>
            {href ? (
              <a href={href} lang={of.lang}>
                {of.title}
              </a>
            ) : (
              <span lang={of.lang}>{of.title}</span>
            )}{' '}
            {words.on}{' '}
          </>
        ) : null}
        <Subject of={of} paths={paths} />
      </h2>
      {of.html ? (
        // Sanitised when it was written.
        <div className="prose mt-2" lang={of.lang} dangerouslySetInnerHTML={{ __html: of.html }} />
      ) : null}
      {of.reason ? (
        <p className="mt-2" lang={of.lang}>
          {of.reason}
        </p>
      ) : null}
      <div className="mt-4">
        <Rope knots={knotsOf(of, knots, href, language)} label={words.rope} language={language} />
      </div>
    </li>
  )
}

function Subject({ of: { subject }, paths }: { of: Given; paths: SitePaths }) {
  if (!subject) return null
  const href = paths.subject(subject).show
  return (
    <a href={href} lang={subject.lang}>
      {subject.title}
    </a>
  )
}

/** Where the public reads it. */
function hrefOf({ kind, id, subject }: Given, paths: SitePaths): string | undefined {
  if (kind === 'question') return paths.question(id)
  if (kind === 'proposal' && subject) return paths.subject(subject).show
  if (kind === 'comment' && subject?.discussed) return paths.contribution(id).show
  return undefined
}
