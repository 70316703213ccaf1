import { getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { fileGatePiece, GatePieceInput, pieces } from '#app/domain/projects/index.ts'
import { pictures } from '#app/lib/file-limits.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { FileField } from '#app/ui/forms/file-field.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import type { Handle } from '#app/web/forms/takes.ts'
import { performWithFile } from '#app/web/perform-with-file.ts'
import { notFound } from '#app/web/refused.ts'
import { stepsFor } from './parts/desk-step.server.ts'
import { ProjectPage } from './parts/page.tsx'

const PieceForm = GatePieceInput.omit({ piece: true })

export const handle = { takes: { upload: { purpose: 'document', field: 'file' } } } satisfies Handle

export async function loader(args: LoaderFunctionArgs) {
  const { steps, ...visited } = await stepsFor(args, 'gate-piece.file')
  const piece = pieces.find((one) => one === args.params.piece) ?? notFound(visited)
  const name = visited.t.decisions.pieces[piece]
  return {
    slug: steps.slug,
    name,
    reference: steps.filed.find((one) => one.piece === piece)?.reference,
    constraint: constraintsOf(PieceForm),
    title: pageTitle(visited.t.projectsDesk.phases.pieceTitle(name)),
  }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const slug = args.params.slug ?? ''
  const { t } = await stepsFor(args, 'gate-piece.file')
  const piece = pieces.find((one) => one === args.params.piece) ?? notFound({ t })
  return performWithFile(args, {
    right: 'gate-piece.file',
    schema: PieceForm,
    deed: (act, input, document) =>
      fileGatePiece(act, { slug, piece, ...input, ...(document && { document }) }),
    done: (_, { t, paths }) => ({
      to: paths.deskProject(slug).phases,
      say: t.projectsDesk.phases.pieceFiled,
    }),
  })
}

/** A piece with its reference, and its document if there is one. */
export default function FilePiece() {
  const { slug, name, reference, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const words = t.projectsDesk.phases
  const [form, fields] = useForm<{ reference: string; file?: File }>({
    id: 'piece',
    lastResult,
    constraint,
    defaultValue: { reference },
    defaultNoValidate: false,
  })
  return (
    <ProjectPage
      slug={slug}
      title={words.pieceTitle(name)}
      back={{ label: t.projectsDesk.tabs.phases, href: paths.deskProject(slug).phases }}
    >
      <Form method="post" encType="multipart/form-data" className="form my-8" {...getFormProps(form)}>
        <ErrorSummary form={form} labels={{ reference: words.reference, file: words.document }} />
        <TextInput field={fields.reference} label={words.reference} hint={words.referenceHint} lang="fr" />
        <FileField
          field={fields.file}
          label={words.document}
          hint={words.documentHint}
          accept={`.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.txt,.zip,${pictures}`}
          formats={words.documentFormats}
          purpose="document"
        />
        <SubmitButton>{words.file}</SubmitButton>
      </Form>
    </ProjectPage>
  )
}
