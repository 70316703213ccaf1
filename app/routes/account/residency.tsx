import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ClaimInput, claimsOf, makeClaim } from '#app/domain/people/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { constraintsOf, parseForm } from '#app/web/forms/forms.ts'
import { readUpload, saidBesideFile, type Uploaded } from '#app/web/forms/read-upload.ts'
import type { Handle } from '#app/web/forms/takes.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'
import { ClaimForm } from './parts/claim-form.tsx'
import { ClaimList } from './parts/claim-list.tsx'
import { keptProof } from './parts/kept-proof.server.ts'
import { WaitingClaim } from './parts/waiting-claim.tsx'

export const handle = { takes: { upload: { purpose: 'proof', field: 'proof' } } } satisfies Handle

export async function loader(args: LoaderFunctionArgs) {
  const { db, viewer, t } = await visitAs(args, 'claim.make')
  const claims = await claimsOf(db, viewer.id)
  const inForce = claims.find(({ state, class: of }) => state === 'granted' && of === viewer.class)
  return {
    class: viewer.class,
    verifiedUntil: viewer.verified ? (inForce?.expiresOn ?? null) : null,
    claims,
    constraint: constraintsOf(ClaimInput),
    title: `${t.people.account.residency.title} — Cordée`,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action(args: ActionFunctionArgs) {
  const { viewer, instance, t, paths } = await visitAs(args, 'claim.make')
  const read = await readUpload(args, viewer)
  const { fields, refused } = read
  if (refused) return saidBesideFile(refused, { field: 'proof', fields, schema: ClaimInput, t })
  const proof = await proofOf(read, instance, viewer.id, t)
  return perform(args, {
    right: 'claim.make',
    schema: ClaimInput,
    form: fields,
    deed: (act, input) => {
      if (proof instanceof Refusal) throw proof
      return makeClaim(act, { ...input, proofFileId: proof.id })
    },
    done: () => ({ to: paths.accountResidency, say: t.people.account.residency.sent }),
  })
}

// Nothing is written for a form that is not complete.
async function proofOf(
  { fields, file }: Uploaded,
  instance: Parameters<typeof keptProof>[0],
  personId: string,
  t: Parameters<typeof parseForm>[2],
) {
  const submission = parseForm(fields, ClaimInput, t)
  if (submission.status !== 'success') return new Refusal('proof-missing', 422, 'proof')
  return keptProof(instance, { file, claim: submission.value, personId })
}

export default function Residency() {
  const { class: declared, verifiedUntil, claims, constraint } = useLoaderData<typeof loader>()
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
              {declared === 'visitor'
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
          <ClaimList claims={claims} />
        </div>
      </Wrap>
    </>
  )
}
