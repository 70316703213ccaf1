import { publishingFacts, publishingTies } from '#app/domain/publishing/index.ts'
import type { DecisionKind } from '#db/schema/index.ts'
import { inOwn, knots } from './knot.ts'
import { letter } from './letter.ts'
import { type Said, tellings } from './telling.ts'

const decisionPublished = async () =>
  (await import('#emails/publishing/decision-published.tsx')).decisionPublished
const decisionRedacted = async () =>
  (await import('#emails/publishing/decision-redacted.tsx')).decisionRedacted
const decisionSuperseded = async () =>
  (await import('#emails/publishing/decision-superseded.tsx')).decisionSuperseded

type Act = { decision: { kind: DecisionKind; number: string } }
const cited = ({ decision: { kind, number } }: Act, { t }: Said) => t.decisionNames.cited(kind, number)
const itsPage = ({ decision }: { decision: { slug: string } }, { paths }: Said) =>
  paths.decision(decision.slug).show

/** How what the commune decides reads. */
export const publishingTellings = tellings(publishingFacts, {
  'decision-published': {
    line: (piece, said) => said.words.decisions.lines.published(cited(piece, said), piece.decision.title),
    path: itsPage,
    letter: letter(decisionPublished, (piece, desk) => {
      const { title, decidedOn } = piece.decision
      return { act: cited(piece, desk), title, decidedOn, decided: piece.decided, path: desk.path }
    }),
  },
  'decision-superseded': {
    line: (piece, said) => said.words.decisions.lines.superseded(cited(piece, said)),
    path: itsPage,
    letter: letter(decisionSuperseded, (piece, desk) => {
      const successor = cited({ decision: piece.successor }, desk)
      return { act: cited(piece, desk), title: piece.decision.title, successor, path: desk.path }
    }),
  },
  'decision-redacted': {
    line: (piece, said) => said.words.decisions.lines.redacted(cited(piece, said)),
    path: itsPage,
    letter: letter(decisionRedacted, (piece, desk) => ({
      ...{ act: cited(piece, desk), ground: desk.t.decisions.grounds[piece.ground], path: desk.path },
    })),
  },
})

type Cited = { act: { kind: DecisionKind; number: string; slug: string; decidedOn: string } }
const asAct = ({ act: { kind, number, slug, decidedOn } }: Cited, { t, paths }: Said) => ({
  label: t.decisionNames.cited(kind, number),
  href: paths.decision(slug).show,
  at: decidedOn,
  tone: 'done' as const,
})

/** How an act reads on the rope of what it decides, and after what it takes up. */
export const publishingKnots = knots(publishingTies, {
  decision: ({ act }, said) => ({ ...asAct({ act }, said), detail: [inOwn(act.title, said)] }),
  'decided-after': ({ act }, said) => {
    const { label, ...knot } = asAct({ act }, said)
    return { ...knot, label: said.words.decisions.knots.followedBy(label) }
  },
})
