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
      <ul className="grid gap-3">
        {documents.map(({ id, kind, title, fileId, sha256 }) => (
          <li key={id}>
            <a href={paths.file(fileId)} lang="fr">
              {title}
            </a>{' '}
            <span className="text-second">({t.dossiers.documents[kind]})</span>
            <Hash label={words.hash} of={sha256} />
          </li>
        ))}
      </ul>
      {missing.length > 0 ? <p className="mt-4">{words.documentsMissing(named(missing))}</p> : null}
      {withheld.length > 0 ? (
        <p className="mt-2 text-sm text-second">{words.documentsWithheld(named(withheld))}</p>
      ) : null}
      <h3 className="mt-8 mb-2">{words.filed}</h3>
      {versions.length === 0 ? <p className="text-second">{words.filedNone}</p> : null}
      <ul className="grid gap-3">
        {versions.map(({ number, sha256, at }) => (
          <li key={number}>
            <a href={paths.dossier(slug).version(number)}>{words.filedVersion(number)}</a>{' '}
            <span className="text-second">{words.filedOn(say.day(at))}</span>
            <Hash label={words.hash} of={sha256} />
          </li>
        ))}
      </ul>
    </section>
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
