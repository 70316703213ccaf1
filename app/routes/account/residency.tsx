import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ClaimInput, claimsOf, makeClaim, noteProof } from '#app/domain/people/index.ts'
import { isProved } from '#app/lib/kinds.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { ropeIn } from '#app/telling/index.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import type { Handle } from '#app/web/forms/takes.ts'
import { performWithFile } from '#app/web/perform-with-file.ts'
import { untied } from '#app/web/untied.ts'
import { visitAs } from '#app/web/visit.ts'
import { ClaimForm } from './parts/claim-form.tsx'
import { ClaimList } from './parts/claim-list.tsx'
import { WaitingClaim } from './parts/waiting-claim.tsx'

export const handle = { takes: { upload: { purpose: 'proof', field: 'proof' } } } satisfies Handle

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'claim.make')
  const { db, viewer, locale, t } = visited
  const [claims, history] = await Promise.all([
    claimsOf(db, viewer.id),
    ropeIn(db, locale, { rope: 'claims', id: viewer.id, readerId: viewer.id }, untied(visited)),
  ])
  const inForce = claims.find(({ state, class: of }) => state === 'granted' && of === viewer.class)
  return {
    class: viewer.class,
    verifiedUntil: viewer.verified ? (inForce?.expiresOn ?? null) : null,
    claims,
    history,
    constraint: constraintsOf(ClaimInput),
    title: pageTitle(t.people.account.residency.title),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  performWithFile(args, {
    right: 'claim.make',
    schema: ClaimInput,
    fileRequired: 'proof-missing',
    noted: noteProof,
    deed: (act, input, proof) => makeClaim(act, { ...input, proofFileId: proof!.id }), // it is required
    done: (_, { paths, t }) => ({ to: paths.accountResidency, say: t.people.account.residency.sent }),
  })

export default function Residency() {
  const { class: declared, verifiedUntil, claims, history, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, say } = useLanguage()
  const words = t.people.account.residency
  const waiting = claims.find(({ state }) => state === 'waiting')
  const label = t.ui.classOf[declared]
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <Wrap>
        <div className="grid max-w-3xl gap-10">
          <section>
            <h2>{words.now}</h2>
            <p className="mt-2">
              {!isProved(declared)
                ? words.visitor
                : verifiedUntil
                  ? `${words.verified(label)} ${words.until(say.day(verifiedUntil))}`
                  : words.declared(label)}
            </p>
          </section>
          {waiting ? (
            <WaitingClaim claim={waiting} />
          ) : (
            <ClaimForm lastResult={lastResult} constraint={constraint} declared={declared} />
          )}
          <ClaimList knots={history} />
        </div>
      </Wrap>
    </>
  )
}
