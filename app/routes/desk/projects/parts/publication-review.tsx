import type { TextChanges } from '#app/domain/projects/index.ts'
import type { Locale } from '#app/lib/language.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { VersionChanges } from '../../../projects/parts/version-changes.tsx'

export type Reviewed = {
  slug: string
  version: number | null
  revision: number
  changed: boolean
  missing: string[]
  budget: bigint | null
  reason: string
  answers: number
  changes: { lang: Locale; changes: TextChanges }[] | null
  mayPublish: boolean
}

/** What is missing, each with the way to its field; and for a later version what changes, why, and whom it answers. */
export function PublicationReview({ of }: { of: Reviewed }) {
  const { t, say } = useLanguage()
  const words = t.projectsDesk.publication
  if (of.version !== null && !of.changed) return <Notice>{words.nothing}</Notice>
  return (
    <>
      <Missing of={of} />
      {of.budget === null ? null : <p>{words.budget(say.money(of.budget))}</p>}
      {of.version === null ? null : (
        <section>
          <h2>{words.reason}</h2>
          {of.reason ? <p lang="fr">{of.reason}</p> : <ReasonMissing slug={of.slug} />}
          <p className="text-second">{words.answers(of.answers)}</p>
        </section>
      )}
      {of.changes?.map(({ lang, changes }) => (
        <VersionChanges
          key={lang}
          lang={lang}
          changes={changes}
          title={`${words.changes} · ${words.language[lang]}`}
        />
      ))}
    </>
  )
}

function Missing({ of: { missing, slug } }: { of: Reviewed }) {
  const { t, paths } = useDeskLanguage()
  const words = t.projectsDesk.publication
  if (missing.length === 0) return <Notice tone="success" title={words.ready} />
  return (
    <Notice tone="warning" title={words.missing}>
      <p>{words.missingBody}</p>
      <ul className="list-disc pl-5">
        {missing.map((field) => (
          <li key={field}>
            <a href={`${paths.deskProject(slug).edit}#draft-${field}`}>
              {t.projectsDesk.fieldNames([field])}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function ReasonMissing({ slug }: { slug: string }) {
  const { t, paths } = useDeskLanguage()
  return <a href={`${paths.deskProject(slug).edit}#draft-reason`}>{t.projectsDesk.publication.noReason}</a>
}
