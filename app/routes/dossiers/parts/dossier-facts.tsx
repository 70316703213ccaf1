import type { DossierTold } from '#app/domain/dossiers/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { OlderTranslation } from '#app/ui/older-translation.tsx'
import { ToldText } from '../../subjects/parts/told-text.tsx'
import { Annex } from './annex-part.tsx'
import { Deadlines } from './deadlines.tsx'
import { Papers } from './papers.tsx'
import { Way } from './way.tsx'

/** What is not as it was filed, and where to read what was. */
export type Modified = { text: string; see: string; href: string }

/** What the commune says of a dossier: where it stands, what it is for, its delays, its papers. */
export function DossierFacts({ dossier, modified }: { dossier: DossierTold; modified: Modified | null }) {
  const { t, locale } = useLanguage()
  const words = t.dossiers.show
  return (
    <div className="told">
      {modified ? (
        <Notice tone="warning">
          {modified.text} <a href={modified.href}>{modified.see}</a>
        </Notice>
      ) : null}
      <Way dossier={dossier} />
      <section aria-labelledby="objet">
        <h2 id="objet" className="mb-4">
          {words.object}
        </h2>
        {dossier.lang === locale ? null : (
          <div className="mb-4">
            <Notice>{words.inFrench}</Notice>
          </div>
        )}
        <OlderTranslation of={dossier} />
        <ToldText html={dossier.html} lang={dossier.lang} />
      </section>
      <Deadlines deadlines={dossier.deadlines} now={dossier.now} />
      <Papers dossier={dossier} />
      <Annex dossier={dossier} />
    </div>
  )
}
