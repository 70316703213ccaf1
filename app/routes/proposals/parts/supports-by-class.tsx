import type { OpinionReport } from '#app/domain/participation/index.ts'
import { subjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import { useLanguage } from '#app/ui/language.tsx'

/** The last published count of the supports, by class, verified and declared apart; nothing before there is one. */
export function SupportsByClass({ slug, report }: { slug: string; report: OpinionReport | null }) {
  const { t, say, paths } = useLanguage()
  const words = t.proposals.show
  const rows = report?.rows.filter(({ total }) => total !== null) ?? []
  if (!report || rows.length === 0) return null
  return (
    <section aria-labelledby="par-categorie">
      <h2 id="par-categorie">{words.byClass}</h2>
      <p className="mb-4 text-second">{words.byClassLead}</p>
      <dl className="figures">
        {rows.map((row) => (
          <div key={`${row.class}-${row.verified}`}>
            <dt>
              {t.ui.classes[row.class]}, {row.verified ? t.ui.standing.verified : t.ui.standing.declared}
            </dt>
            <dd>{say.number(row.total ?? 0)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4">
        <a href={paths.subject(subjectPlace('proposal', slug)).opinionsFile} download>
          {words.file}
        </a>
      </p>
    </section>
  )
}
