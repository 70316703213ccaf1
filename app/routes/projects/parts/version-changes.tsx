import type { TextChanges as Changes } from '#app/domain/projects/index.ts'
import { Diff } from '#app/ui/histories/diff.tsx'
import { useLanguage } from '#app/ui/language.tsx'

const order: (keyof Changes)[] = ['title', 'summary', 'body']

/** What changed since the version before, field by field, paragraph by paragraph. */
export function VersionChanges({
  changes,
  lang,
  title,
}: {
  changes: Changes | null
  lang: string
  title: string
}) {
  const { t } = useLanguage()
  const words = t.projectPages.versions
  return (
    <section>
      <h2>{title}</h2>
      {changes === null ? (
        <p className="text-second">{words.noBefore}</p>
      ) : (
        <>
          <p className="mb-6 text-sm text-second">{words.legend}</p>
          {order.map((field) => (
            <div key={field} className="mb-8">
              <h3 className="mb-2">{words.fields[field]}</h3>
              {changed(changes[field]) ? (
                <Paragraphs paragraphs={changes[field]} lang={lang} />
              ) : (
                <p className="text-second">{t.ui.diff.unchanged}</p>
              )}
            </div>
          ))}
        </>
      )}
    </section>
  )
}

const changed = (paragraphs: Changes[keyof Changes]) =>
  paragraphs.some((parts) => parts.some(({ added, removed }) => added || removed))

function Paragraphs({ paragraphs, lang }: { paragraphs: Changes[keyof Changes]; lang: string }) {
  return (
    <div className="grid gap-3">
      {paragraphs.map((parts, index) => {
        const key = `${index}`
        return changed([parts]) ? (
          <Diff key={key} parts={parts} lang={lang} />
        ) : (
          <p key={key} lang={lang} className="whitespace-pre-line text-second">
            {parts.map(({ value }) => value).join('')}
          </p>
        )
      })}
    </div>
  )
}
