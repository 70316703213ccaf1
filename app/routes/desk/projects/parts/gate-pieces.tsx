import type { Phase, Piece, ProjectSteps } from '#app/domain/projects/index.ts'
import { Badge } from '#app/ui/badge.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { useLanguage } from '#app/ui/language.tsx'

type Gate = { phase: Phase; leave: readonly Piece[]; source: string }

/** The pieces that gates ask for: filed with their reference, or missing, each with the way to file it. */
export function GatePieces({
  gates,
  filed,
  slug,
  title,
}: {
  gates: Gate[]
  filed: ProjectSteps['filed']
  slug: string
  title: string
}) {
  const { t } = useLanguage()
  const words = t.projectsDesk.phases
  return (
    <section>
      <h2 className="mb-4 text-lg">{title}</h2>
      {gates.map(({ phase, leave, source }) => (
        <div key={phase} className="mb-6">
          <p className="mb-2 text-sm text-second">
            {t.projects.phases[phase]} · {words.source(source)}
          </p>
          <ul className="grid gap-3">
            {leave.map((piece) => (
              <PieceLine
                key={piece}
                piece={piece}
                slug={slug}
                of={filed.find((one) => one.piece === piece)}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function PieceLine({ piece, slug, of }: { piece: Piece; slug: string; of?: ProjectSteps['filed'][number] }) {
  const { t, say, paths } = useDeskLanguage()
  const words = t.projectsDesk.phases
  return (
    <li className="card flex flex-wrap items-center justify-between gap-3">
      <div>
        <p>
          <span className="inline-block first-letter:uppercase">{t.decisions.pieces[piece]}</span>{' '}
          <Badge tone={of ? 'done' : 'late'}>{of ? words.filed : words.missing}</Badge>
        </p>
        {of ? (
          <p className="text-sm text-second">
            {of.act ? (
              <a href={paths.decision(of.act).show} lang="fr">
                {of.reference}
              </a>
            ) : (
              <span lang="fr">{of.reference}</span>
            )}
            , {say.day(of.at)}
            {of.fileId ? (
              <>
                {' · '}
                <a href={paths.file(of.fileId)}>{of.fileName}</a>
              </>
            ) : null}
          </p>
        ) : null}
      </div>
      <LinkButton small tone="secondary" href={paths.deskProject(slug).piece(piece)}>
        {of ? words.fileAgain : words.file}
      </LinkButton>
    </li>
  )
}
