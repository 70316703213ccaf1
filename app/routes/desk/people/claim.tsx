import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { claimShown, ruleOnClaim } from '#app/domain/people/index.ts'
import { written } from '#app/domain/written.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Notice } from '#app/ui/notice.tsx'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { ClaimDecision } from './parts/claim-decision.tsx'
import { ClaimFacts } from './parts/claim-facts.tsx'
import { SameMailbox } from './parts/same-mailbox.tsx'

const Decision = z
  .object({ granted: z.enum(['yes', 'no']), reason: written().max(500).default('') })
  .refine(({ granted, reason }) => granted === 'yes' || reason !== '', {
    path: ['reason'],
    params: { refusal: 'reason-needed' },
  })

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'claim.rule')
  const { instance, viewer, t } = visited
  const claim = (await claimShown(instance.db, idParam(args.params, visited))) ?? notFound(visited)
  return {
    claim,
    own: claim.personId === viewer.id,
    title: pageTitle(t.people.desk.claim.title(claim.name)),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const visited = await visitAs(args, 'claim.rule')
  const claimId = idParam(args.params, visited)
  return perform(args, {
    right: 'claim.rule',
    schema: Decision,
    deed: (act, { granted, reason }) => ruleOnClaim(act, { claimId, granted: granted === 'yes', reason }),
    done: ({ expiresOn }, { t, paths }) => ({
      to: paths.deskClaims,
      say: expiresOn ? t.people.desk.claim.granted : t.people.desk.claim.refused,
    }),
  })
}

export default function Claim() {
  const { claim, own } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const words = t.people.desk.claim
  return (
    <>
      <PageHeading
        title={words.title(claim.name)}
        breadcrumbs={[{ label: t.people.desk.claims.title, href: paths.deskClaims }]}
      />
      <Wrap>
        <div className="grid max-w-3xl gap-10">
          <ClaimFacts claim={claim} />
          <SameMailbox others={claim.sameMailbox} />
          {claim.state !== 'waiting' ? (
            <Notice title={claim.state === 'withdrawn' ? words.withdrawn : words.ruled} />
          ) : own ? (
            <Notice tone="warning" title={words.own} />
          ) : (
            <ClaimDecision lastResult={lastResult} wouldExpireOn={claim.wouldExpireOn} />
          )}
        </div>
      </Wrap>
    </>
  )
}
