import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { addDocument, DocumentInput, type DocumentShown, papers } from '#app/domain/dossiers/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { pictures } from '#app/lib/file-limits.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Badge } from '#app/ui/badge.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { FileField } from '#app/ui/forms/file-field.tsx'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import type { Handle } from '#app/web/forms/takes.ts'
import { performWithFile } from '#app/web/perform-with-file.ts'
import { Hash } from '../../dossiers/parts/papers.tsx'
import { dossierFor } from './parts/here.server.ts'
import { DossierPage } from './parts/page.tsx'

export const handle = { takes: { upload: { purpose: 'document', field: 'file' } } } satisfies Handle

export async function loader(args: LoaderFunctionArgs) {
  const { dossier, name, t } = await dossierFor(args, 'dossier.write')
  const { slug, documents, missing } = dossier
  return {
    ...{ slug, name, missing },
    documents: documents.map((one) => ({ ...one, private: !papers[one.kind].public })),
    constraint: constraintsOf(DocumentInput),
    title: pageTitle(t.dossiersDesk.documents.title(name)),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const { dossier } = await dossierFor(args, 'dossier.write')
  const { slug } = dossier
  return performWithFile(args, {
    right: 'dossier.write',
    schema: DocumentInput,
    fileRequired: true,
    deed: (act, input, file) => {
      if (!file) throw new Refusal('invalid-input', 422, 'file')
      return addDocument(act, { slug, ...input, file })
    },
    done: (_, { t, paths }) => ({
      to: paths.deskDossier(slug).documents,
      say: t.dossiersDesk.documents.added,
    }),
  })
}

/** The papers of a dossier with their hashes, what is missing, and the way to add one. */
export default function DossierDocuments() {
  const { slug, name, documents, missing } = useLoaderData<typeof loader>()
  const { t, say } = useLanguage()
  const words = t.dossiersDesk.documents
  return (
    <DossierPage slug={slug} title={words.title(name)} lead={words.lead}>
      <section className="grid gap-4">
        {documents.length === 0 ? <p className="text-second">{words.none}</p> : null}
        <ul className="grid gap-4">
          {documents.map((one) => (
            <Line key={one.id} of={one} slug={slug} />
          ))}
        </ul>
        <p>
          {missing.length > 0
            ? words.missing(say.list(missing.map((kind) => t.dossiers.documents[kind])))
            : words.complete}
        </p>
      </section>
      <AddForm />
    </DossierPage>
  )
}

function Line({ of, slug }: { of: DocumentShown & { private: boolean }; slug: string }) {
  const { t, paths } = useDeskLanguage()
  const words = t.dossiersDesk.documents
  return (
    <li className="card">
      <p className="flex flex-wrap items-center gap-3">
        <a id={`piece-${of.id}`} href={paths.file(of.fileId)} lang="fr">
          {of.title}
        </a>
        <Badge>{t.dossiers.documents[of.kind]}</Badge>
        {of.private ? <Badge>{words.private}</Badge> : null}
      </p>
      <Hash label={t.dossiers.show.hash} of={of.sha256} />
      <Form method="post" action={paths.deskDossier(slug).documentWithdrawal(of.id)}>
        <button
          type="submit"
          id={`retrait-${of.id}`}
          aria-labelledby={`retrait-${of.id} piece-${of.id}`}
          className="button quiet small"
        >
          {words.withdraw}
        </button>
      </Form>
    </li>
  )
}

function AddForm() {
  const { constraint } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  const words = t.dossiersDesk.documents
  const [form, fields] = useForm<{ kind: string; title: string; file?: File }>({
    id: 'piece',
    lastResult: useActionData<typeof action>(),
    constraint,
    defaultNoValidate: false,
  })
  return (
    <section className="grid gap-4">
      <h2>{words.add}</h2>
      <Form method="post" encType="multipart/form-data" className="form" {...getFormProps(form)}>
        <ErrorSummary form={form} labels={{ kind: words.kind, title: words.name, file: words.file }} />
        <Select
          field={fields.kind}
          label={words.kind}
          options={Object.entries(t.dossiers.documents).map(([value, label]) => ({ value, label }))}
        />
        <TextInput field={fields.title} label={words.name} lang="fr" />
        <FileField
          field={fields.file}
          label={words.file}
          optional={false}
          accept={`.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.txt,.zip,${pictures}`}
          formats={words.formats}
          purpose="document"
        />
        <p>
          <SubmitButton>{words.add}</SubmitButton>
        </p>
      </Form>
    </section>
  )
}
