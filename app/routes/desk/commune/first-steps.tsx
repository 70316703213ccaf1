import { setTimeout as sleep } from 'node:timers/promises'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { askForTestMail, lastTestMail } from '#app/domain/commune/index.ts'
import { firstSteps } from '#app/domain/overview/index.ts'
import { may } from '#app/domain/policy.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Notice } from '#app/ui/notice.tsx'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'
import { MailStep } from './parts/mail-step.tsx'
import { BodiesStep, CommuneStep, ElectedStep, MoneyStep, ProjectStep, TeamStep } from './parts/steps.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { instance, actor, t } = await visitAs(args, 'settings.change')
  return {
    // Not from a replica: what was just done must stand here.
    steps: await firstSteps(instance.db, { stripe: instance.stripe.configured }),
    writes: may(actor, 'project.write'),
    title: pageTitle(t.desk.firstSteps.title),
  }
}

export const meta = titleMeta

/** Sends a test mail, and says what became of it when that is known within seconds; else the page itself will. */
export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'settings.change',
    schema: z.object({}),
    limit: 'sign-in',
    deed: (act) => askForTestMail(act),
    done: async (_, { instance, t, paths }) => {
      const words = t.desk.firstSteps.mail
      let test = await lastTestMail(instance.db)
      for (let waits = 0; test && !test.endedAt && waits < 10; waits++) {
        await sleep(250)
        test = await lastTestMail(instance.db)
      }
      if (!test?.endedAt) return { to: paths.deskFirstSteps, say: words.saidWaiting }
      return {
        to: paths.deskFirstSteps,
        say: test.refused ? words.refused(test.refused) : words.saidSent,
      }
    },
  })

/** What an instance needs before it opens, in the order in which each step makes the next possible. */
export default function FirstStepsPage() {
  const { steps, writes } = useLoaderData<typeof loader>()
  const { t } = useDeskLanguage()
  const words = t.desk.firstSteps
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <Wrap>
        {steps.left === 0 ? <Notice tone="success">{words.complete}</Notice> : null}
        <ol className="grid gap-5">
          <CommuneStep of={steps.commune} />
          <MailStep of={steps.mail} />
          <BodiesStep of={steps.bodies} />
          <ElectedStep of={steps.elected} />
          <TeamStep of={steps.team} />
          <ProjectStep of={steps.project} writes={writes} />
          <MoneyStep of={steps.money} />
        </ol>
      </Wrap>
    </>
  )
}
