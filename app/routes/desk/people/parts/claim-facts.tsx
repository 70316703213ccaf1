import type { ClaimShown } from '#app/domain/people/index.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Rope } from '#app/ui/histories/rope.tsx'

/** What an agent looks at before she rules: what is claimed, the document, what was said before. */
export function ClaimFacts({ claim }: { claim: ClaimShown }) {
  const language = useDeskLanguage()
  const { t, say, paths } = language
  const words = t.people.desk.claim
  const { states } = t.people.account.residency
  const proof = paths.deskProof(claim.id)
  return (
    <>
      <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-[auto_1fr]">
        <dt className="font-semibold">{words.asked}</dt>
        <dd>{t.ui.classOf[claim.class]}</dd>
        <dt className="font-semibold">{words.since}</dt>
        <dd>{say.day(claim.at)}</dd>
        <dt className="font-semibold">{words.joined}</dt>
        <dd>{say.day(claim.joinedAt)}</dd>
        {claim.note ? (
          <>
            <dt className="font-semibold">{words.note}</dt>
            <dd className="whitespace-pre-line">{claim.note}</dd>
          </>
        ) : null}
      </dl>
      <section className="grid justify-items-start gap-3">
        <h2>{words.proof}</h2>
        {claim.proof ? (
          <>
            {claim.proof.mediaType.startsWith('image/') ? (
              <img src={proof} alt={words.image} className="card max-h-[32rem] max-w-full" />
            ) : (
              <LinkButton tone="secondary" href={proof} target="_blank">
                {words.open} ({claim.proof.name})
              </LinkButton>
            )}
            <p className="text-sm text-second">{words.openHint}</p>
          </>
        ) : (
          <p>{words.proofGone}</p>
        )}
      </section>
      <section>
        <h2 className="mb-3">{words.history}</h2>
        {claim.earlier.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <Rope
            label={words.history}
            language={language}
            knots={[...claim.earlier].reverse().map(({ id, class: of, at, state, reason }) => ({
              id,
              label: `${t.ui.classOf[of]} — ${states[state]}`,
              at,
              detail: reason || undefined,
            }))}
          />
        )}
      </section>
    </>
  )
}
