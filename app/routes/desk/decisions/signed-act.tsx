import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { attachSignedAct } from '#app/domain/publishing/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { FileField } from '#app/ui/forms/file-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import type { Handle } from '#app/web/forms/takes.ts'
import { performWithFile } from '#app/web/perform-with-file.ts'
import { Hash } from '../../dossiers/parts/papers.tsx'
import { draftFor } from './parts/form.server.ts'
import { DecisionPage } from './parts/page.tsx'

export const handle = { takes: { upload: { purpose: 'document', field: 'file' } } } satisfies Handle

export async function loader(args: LoaderFunctionArgs) {
  const { draft, name, t } = await draftFor(args)
  const { id, signed } = draft
  return { id, name, signed, title: pageTitle(t.decisionsDesk.signed.title) }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const { draft } = await draftFor(args)
  const { id } = draft
  return performWithFile(args, {
    right: 'decision.write',
    schema: z.object({}),
    fileRequired: true,
    deed: (act, _, file) => {
      if (!file) throw new Refusal('invalid-input', 422, 'file')
      return attachSignedAct(act, { id, file })
    },
    done: (_, { t, paths }) => ({
      to: paths.deskDecision(id).signedAct,
      say: t.decisionsDesk.signed.attached,
    }),
  })
}

/** The signed act beside its draft, where there is one: it is published as it is. */
export default function SignedAct() {
  const { id, name, signed } = useLoaderData<typeof loader>()
  const { t, say } = useLanguage()
  const words = t.decisionsDesk.signed
  const [form, fields] = useForm<{ file?: File }>({
    id: 'acte-signe',
    lastResult: useActionData<typeof action>(),
    defaultNoValidate: false,
  })
  return (
    <DecisionPage id={id} title={`${words.title}${say.colon}${name}`} lead={words.lead}>
      {signed ? (
        <div lang="fr">
          <p>{words.joined(signed.name)}</p>
          <Hash label={t.decisions.show.hash} of={signed.sha256} />
        </div>
      ) : (
        <p className="text-second">{words.none}</p>
      )}
      <Form method="post" encType="multipart/form-data" className="form" {...getFormProps(form)}>
        <ErrorSummary form={form} labels={{ file: words.file }} />
        <FileField
          field={fields.file}
          label={words.file}
          optional={false}
          accept=".pdf"
          formats={words.formats}
          purpose="document"
        />
        <p>
          <SubmitButton>{words.attach}</SubmitButton>
        </p>
      </Form>
    </DecisionPage>
  )
}
