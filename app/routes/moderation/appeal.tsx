import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { type Appealable, AppealInput, appeal, appealable } from '#app/domain/moderation/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'
import { Quoted } from './parts/quoted.tsx'
import { standingAt } from './parts/standing-at.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'appeal.make')
  const { db, viewer, locale, t, paths, frame } = visited
  const [found, { settings }] = await Promise.all([
    appealable(db, idParam(args.params, visited), viewer.id, locale),
    frame(),
  ])
  const hidden = found ?? notFound(visited)
  return {
    hidden,
    at: standingAt(paths, hidden.contribution),
    appealDays: settings.appealDays,
    constraint: constraintsOf(AppealInput),
    title: pageTitle(t.moderation.appeal.title),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'appeal.make',
    schema: AppealInput,
    limit: 'notice',
    deed: appeal,
    done: ({ dueOn }, { t, say, paths }) => ({
      to: paths.contribution(args.params.id!).appeal, // the route has it
      say: t.moderation.appeal.sent(say.day(dueOn)),
    }),
  })

export default function Appeal() {
  const { hidden, at } = useLoaderData<typeof loader>()
  const { t, say } = useLanguage()
  const words = t.moderation.appeal
  const { contribution, ruling } = hidden
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        breadcrumbs={[{ label: contribution.subject.title, href: at }]}
      />
      <Wrap className="grid gap-8">
        <section>
          <h2 className="mb-3 text-lg">{words.ruling}</h2>
          <Notice tone="warning" title={words.ruledOn(say.day(ruling.at))}>
            <p>
              {t.moderation.reasons[ruling.ground]}
              {'. '}
              {ruling.reason}
            </p>
          </Notice>
        </section>
        <section>
          <h2 className="mb-3 text-lg">{words.yours}</h2>
          <Quoted {...contribution} />
        </section>
        <Outcome hidden={hidden} />
        <p className="max-w-[60ch] text-sm text-second">{words.elsewhere}</p>
      </Wrap>
    </>
  )
}

/** The form, or what became of the appeal that was made. */
function Outcome({ hidden: { ruling, appeal } }: { hidden: Appealable }) {
  const { t, say, paths } = useLanguage()
  const words = t.moderation.appeal
  if (appeal) {
    return (
      <Notice title={words.made(say.day(appeal.at))}>
        <p>{appeal.text}</p>
        <p>
          {appeal.outcome === 'upheld' ? (
            <a href={paths.register({ decision: 'upheld' })}>{words.upheld}</a>
          ) : (
            words.pending(say.day(appeal.dueOn))
          )}
        </p>
      </Notice>
    )
  }
  return ruling.inTime ? <AppealForm rulingId={ruling.id} /> : <Notice>{words.tooLate}</Notice>
}

function AppealForm({ rulingId }: { rulingId: string }) {
  const { appealDays, constraint } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  const words = t.moderation.appeal
  const lastResult = useActionData<typeof action>()
  const [form, fields] = useForm<AppealInput>({
    id: 'appeal',
    lastResult,
    constraint,
    defaultNoValidate: false,
  })
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <ErrorSummary form={form} labels={{ text: words.text }} />
      <input type="hidden" name="rulingId" value={rulingId} />
      <TextArea field={fields.text} label={words.text} hint={words.textHint} rows={6} />
      <p className="text-second">{words.rule(appealDays)}</p>
      <SubmitButton>{words.send}</SubmitButton>
    </Form>
  )
}
