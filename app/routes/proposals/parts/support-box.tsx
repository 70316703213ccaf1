import { Form } from '@remix-run/react'
import type { PublishedProposal } from '#app/domain/proposals/index.ts'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'

type Supported = Pick<
  PublishedProposal,
  | 'slug'
  | 'state'
  | 'supports'
  | 'verified'
  | 'weighty'
  | 'threshold'
  | 'thresholdClasses'
  | 'expiresOn'
  | 'dueOn'
  | 'overdue'
  | 'examiner'
  | 'supported'
  | 'can'
>

/** What acts: how many stand behind it, one's own support, and what they bring about. */
export function SupportBox({
  of,
  signedIn = true,
  inBudget = false,
}: {
  of: Supported
  signedIn?: boolean
  /** An idea of a budget has no threshold: it is screened with the others. */
  inBudget?: boolean
}) {
  const { t, say, paths } = useLanguage()
  const words = t.proposals.support
  const names = t.proposalNames
  const { support, supportEnd } = paths.proposal(of.slug)
  return (
    <section className="card acting" id="soutien" aria-labelledby="soutien-titre">
      <h2 id="soutien-titre">{words.title}</h2>
      <p className="text-lg">
        <b>{names.supports(of.supports)}</b>
        {of.supports > 0 ? `, ${names.verified(of.verified)}` : ''}
      </p>
      {inBudget ? null : <Threshold of={of} />}
      {of.supported ? <p role="status">{words.yours(say.day(of.supported.at))}</p> : null}
      {of.can.support ? (
        <div className="mt-3 grid gap-3">
          {of.supported ? null : (
            <Form method="post" action={support} preventScrollReset>
              <Button>{words.give}</Button>
            </Form>
          )}
          {of.supported && !of.supported.verified ? (
            <>
              <p className="text-sm text-second">{words.notVerified}</p>
              <Form method="post" action={support} preventScrollReset>
                <Button tone="secondary" small>
                  {words.again}
                </Button>
              </Form>
            </>
          ) : null}
          {of.supported ? (
            <Form method="post" action={supportEnd} preventScrollReset>
              <Button tone="quiet" small>
                {words.takeBack}
              </Button>
            </Form>
          ) : null}
          <p className="text-sm text-second">{words.name}</p>
          {signedIn ? null : <p className="text-sm text-second">{t.participation.comment.identifyAfter}</p>}
        </div>
      ) : (
        <p className="text-second">{words.closed}</p>
      )}
    </section>
  )
}

/** How far it is from obliging the commune, or who owes the answer by when. */
function Threshold({ of }: { of: Supported }) {
  const { t, say } = useLanguage()
  const words = t.proposals.support
  const { state, dueOn, examiner } = of
  if (state === 'reached') return <p>{words.soon}</p>
  if (state === 'examined' && dueOn)
    return (
      <p className={of.overdue ? 'clock late' : 'clock'}>
        <span>
          {examiner ? words.due(examiner.name, say.day(dueOn)) : words.dueNobody(say.day(dueOn))}
          {of.overdue ? ` ${words.late}` : ''}
        </span>
      </p>
    )
  if (state !== 'open') return null
  const classes = of.thresholdClasses.map((one) => t.ui.classes[one]).join(', ')
  return (
    <div className="grid gap-1">
      <p>{t.proposalNames.towards(of.weighty, of.threshold)}</p>
      <progress className="w-full" max={of.threshold} value={of.weighty} aria-hidden="true" />
      <p className="text-sm text-second">
        {words.threshold(of.threshold, classes)} {words.until(say.day(of.expiresOn))}
      </p>
    </div>
  )
}
