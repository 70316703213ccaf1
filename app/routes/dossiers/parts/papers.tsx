import type { PublishedDossier } from '#app/domain/dossiers/index.ts'
import { useLanguage } from '#app/ui/language.tsx'

type WithPapers = Pick<PublishedDossier, 'slug' | 'documents' | 'missing' | 'withheld' | 'versions'>

/** The papers that everybody may read with their hashes, what is missing, and what was filed. */
export function Papers({ dossier }: { dossier: WithPapers }) {
  const { t, say, paths } = useLanguage()
  const words = t.dossiers.show
  const named = (kinds: WithPapers['missing']) => say.list(kinds.map((kind) => t.dossiers.documents[kind]))
  const { documents, missing, withheld, versions, slug } = dossier
  return (
    <section aria-labelledby="pieces">
      <h2 id="pieces" className="mb-4">
        {words.documents}
      </h2>
      {documents.length === 0 ? <p className="text-second">{words.documentsNone}</p> : null}
      <ul className="grid gap-2">
        {documents.map(({ id, kind, title, fileId }) => (
          <li key={id}>
            <a href={paths.file(fileId)} lang="fr">
              {title}
            </a>{' '}
            {title === t.dossiers.documents[kind] ? null : (
              <span className="text-second">({t.dossiers.documents[kind]})</span>
            )}
          </li>
        ))}
      </ul>
      <Hashes
        label={words.hashes}
        of={documents.map(({ id, title, sha256 }) => ({ id, name: title, lang: 'fr', sha256 }))}
      />
      {missing.length > 0 ? <p className="mt-4">{words.documentsMissing(named(missing))}</p> : null}
      {withheld.length > 0 ? (
        <p className="mt-2 text-sm text-second">{words.documentsWithheld(named(withheld))}</p>
      ) : null}
      <h3 className="mt-6 mb-2">{words.filed}</h3>
      {versions.length === 0 ? <p className="text-second">{words.filedNone}</p> : null}
      <ul className="grid gap-3">
        {versions.map(({ number, at }) => (
          <li key={number}>
            <a href={paths.dossier(slug).version(number)}>{words.filedVersion(number)}</a>{' '}
            <span className="text-second">{words.filedOn(say.day(at))}</span>
          </li>
        ))}
      </ul>
      <Hashes
        label={words.hashes}
        of={versions.map(({ number, sha256 }) => ({
          id: String(number),
          name: words.filedVersion(number),
          sha256,
        }))}
      />
    </section>
  )
}

/** The hashes of some papers, for whoever wants to check. */
function Hashes({
  label,
  of,
}: {
  label: string
  of: { id: string; name: string; lang?: string; sha256: string }[]
}) {
  if (of.length === 0) return null
  return (
    <details className="mt-2 text-sm text-muted">
      <summary>{label}</summary>
      <dl>
        {of.map(({ id, name, lang, sha256 }) => (
          <div key={id} className="mt-2">
            <dt lang={lang}>{name}</dt>
            <dd>
              <code className="break-all">{sha256}</code>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** A hash for whoever wants to check: its beginning, and the rest once it is opened. */
export function Hash({ label, of }: { label: string; of: string }) {
  return (
    <details className="text-sm text-muted">
      <summary>
        {label} <code>{of.slice(0, 8)}…</code>
      </summary>
      <code className="break-all">{of}</code>
    </details>
  )
}
