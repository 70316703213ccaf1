import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { settingsOf } from '#app/domain/commune/index.ts'
import {
  confirmSecondFactor,
  countProofGuess,
  isKeyOf,
  keyAddress,
  noteWrongCode,
  passSecondFactor,
  secondFactorOf,
  takeBackProofGuess,
} from '#app/domain/people/index.ts'
import { signedInRecently } from '#app/domain/policy.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { written } from '#app/domain/written.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { unnamed } from '#app/lib/texts/unnamed.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { perform } from '#app/web/perform.ts'
import { qrCode } from '#app/web/qr-code.ts'
import { asResponse, factorAsked } from '#app/web/refused.ts'
import { ReturnTo, safeReturn } from '#app/web/return-to.ts'
import { type Visit, visit } from '#app/web/visit.ts'
import { FactorCode } from './parts/factor-code.tsx'
import { FactorSetUp } from './parts/factor-set-up.tsx'
import { FactorStart } from './parts/factor-start.tsx'
import { carryCodes } from './parts/recovery-cookie.ts'
import { SignInAgain } from './parts/sign-in-again.tsx'

const FactorInput = z.object({ code: written().min(6).max(40), suite: ReturnTo })

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { viewer, url, t, paths } = visited
  if (!viewer) throw asResponse(new Refusal('sign-in-first', 401), visited)
  const back = safeReturn(
    url.searchParams.get('suite'),
    viewer.heldRoles.length > 0 ? paths.desk : paths.accountSecurity,
  )
  const { now } = await visited.frame()
  return {
    back,
    title: pageTitle(t.people.signIn.factor.title),
    held: viewer.heldRoles.length > 0 || viewer.official !== null,
    asked: url.searchParams.has(factorAsked),
    recent: signedInRecently(viewer, now),
    ...(await stepFor(visited, viewer, now)),
  }
}

/** The key of her application is shown here. */
export const handle = { secret: true }

/**
 * The step that stands before her: nothing started, a key to scan and confirm, or a code to give. The key is sent to a
 * recent session alone, and only while it counts.
 */
async function stepFor({ db, instance }: Visit, viewer: NonNullable<Visit['viewer']>, now: Date) {
  const factor = await secondFactorOf(db, viewer.id)
  if (!factor) return { step: 'start' as const }
  if (factor.confirmedAt) return { step: 'code' as const }
  if (!signedInRecently(viewer, now) || !isKeyOf(viewer, factor, now)) return { step: 'start' as const }
  const secret = instance.unseal(factor.secret)
  const { communeName } = await settingsOf(db)
  const issuer = communeName === unnamed ? unnamed : `Cordée ${communeName}`
  const address = keyAddress(secret, viewer.displayName, issuer)
  return {
    step: 'set-up' as const,
    spelt: secret.replace(/(.{4})(?=.)/g, '$1 '),
    address,
    qr: await qrCode(address),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const visited = await visit(args)
  const { session, db, instance, paths } = visited
  if (!session) return redirect(paths.signIn(), 303)
  const { sessionId, viewer } = session
  const set = (await secondFactorOf(db, viewer.id))?.confirmedAt
  return perform(args, {
    right: 'second-factor.set-up',
    schema: FactorInput,
    limit: 'code',
    count: async () => {
      if (set) await countProofGuess(instance.db, viewer.id)
    },
    refused: async (refusal) => {
      if (set) await noteWrongCode(instance.db, viewer.id, refusal)
    },
    deed: async (act, { code }) =>
      set
        ? passSecondFactor(act, { code, sessionId }, instance)
        : confirmSecondFactor(act, { code, sessionId }, instance),
    done: async (codes, { t }, { suite }) => {
      if (set) await takeBackProofGuess(instance.db, viewer.id)
      const to = safeReturn(suite, paths.desk)
      if (!codes) return { to, say: t.people.signIn.factor.passed }
      args.context.setCookies.push(carryCodes(instance, { codes, back: to }))
      return { to: paths.accountRecoveryCodes, say: t.people.signIn.factor.done }
    },
  })
}

export default function SecondFactor() {
  const shown = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useLanguage()
  const words = t.people.signIn.factor
  return (
    <>
      <PageHeading
        title={words.title}
        lead={shown.held ? words.lead : t.people.account.security.factorLead}
        seed="connexion"
      />
      <Wrap>
        <div className="grid max-w-2xl gap-8">
          {shown.asked ? <Notice tone="warning">{words.required}</Notice> : null}
          {shown.step !== 'code' && !shown.recent ? (
            <SignInAgain
              why={words.startAgain}
              back={`${paths.signInSecondFactor}?${new URLSearchParams({ suite: shown.back })}`}
            />
          ) : null}
          {shown.step === 'start' && shown.recent ? <FactorStart back={shown.back} /> : null}
          {shown.step === 'set-up' && shown.recent ? (
            <FactorSetUp {...shown} lastResult={lastResult} />
          ) : null}
          {shown.step === 'code' ? <FactorCode back={shown.back} lastResult={lastResult} /> : null}
          {shown.held ? (
            <p>
              {shown.asked || shown.back.includes('/mairie') ? (
                <a href={paths.home}>{shown.asked ? words.elsewhere : words.notNow}</a>
              ) : (
                <a href={shown.back}>{words.notNow}</a>
              )}
            </p>
          ) : null}
        </div>
      </Wrap>
    </>
  )
}
