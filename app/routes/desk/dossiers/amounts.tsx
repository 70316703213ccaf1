import { type FieldMetadata, getFormProps, useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import type { z } from 'zod'
import { mustAllBeReadBack, readBackAll, type ToRead } from '#app/domain/amount.ts'
import { AmountsInput, dossierAtDesk, type LineShown, setAmounts } from '#app/domain/dossiers/index.ts'
import { typedEuros } from '#app/lib/money/euros.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { DateField } from '#app/ui/forms/date-field.tsx'
import { ErrorSummary } from '#app/ui/forms/error-summary.tsx'
import { MoneyField } from '#app/ui/forms/money-field.tsx'
import { ReadBackAll } from '#app/ui/forms/read-back-all.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { offeredIn } from '#app/web/forms/offered-in.ts'
import { perform } from '#app/web/perform.ts'
import type { Visit } from '#app/web/visit.ts'
import { nameOf } from '../../dossiers/parts/plan.tsx'
import { dossierFor } from './parts/here.server.ts'
import { DossierPage } from './parts/page.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { dossier, name, t } = await dossierFor(args, 'dossier.write')
  const { slug } = dossier
  const lines = dossier.lines.filter(({ kind }) => kind !== 'own') // nobody grants the commune its own money
  return {
    ...{ slug, name, lines },
    typed: lines.map(typedLine),
    constraint: constraintsOf(AmountsForm),
    title: pageTitle(t.dossiersDesk.amounts.title(name)),
  }
}

const typedLine = ({ id, granted, grantedOn, grantReference, received }: LineShown) => ({
  id,
  granted: granted === null ? '' : typedEuros(granted),
  grantedOn: grantedOn ?? '',
  grantReference,
  received: received === 0n ? '' : typedEuros(received),
})
type Typed = ReturnType<typeof typedLine>

export const meta = titleMeta

type Amount = Pick<z.output<typeof AmountsForm>['lines'][number], 'id' | 'granted' | 'received'>

/** What was typed and nobody reads yet, by its funder. */
function changed(typed: readonly Amount[], before: readonly LineShown[], visited: Visit): ToRead[] {
  const words = visited.t.dossiersDesk.amounts
  return typed.flatMap(({ id, ...amounts }) => {
    const line = before.find((one) => one.id === id)
    if (!line) return []
    return (['granted', 'received'] as const).flatMap((field) => {
      const cents = amounts[field] ?? 0n
      const label = `${nameOf(line, visited)}, ${words[field]}`
      return cents === (line[field] ?? 0n) ? [] : [{ cents, said: words.is(label, visited.say.money(cents)) }]
    })
  })
}

const AmountsForm = AmountsInput.extend(readBackAll)

export const action = (args: ActionFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'dossier.write',
    schema: AmountsForm,
    before: async ({ lines, readBack }, visited) => {
      const dossier = await dossierAtDesk(visited.db, slug)
      if (dossier?.published) mustAllBeReadBack(changed(lines, dossier.lines, visited), readBack)
    },
    deed: (act, { lines }) =>
      setAmounts(act, {
        slug,
        lines: lines.map(({ id, granted, received, ...act }) => ({
          ...act,
          id,
          granted: granted === null ? '' : typedEuros(granted),
          received: received === null ? '' : typedEuros(received),
          grantedOn: act.grantedOn ?? '',
        })),
      }),
    done: ({ above }, { t, say, paths }) => ({
      to: paths.deskDossier(slug).amounts,
      say:
        above.length > 0
          ? t.dossiersDesk.amounts.above(say.list(above.map((funder) => t.dossiers.funders[funder])))
          : t.dossiersDesk.amounts.saved,
    }),
  })
}

/** What each funder granted and paid, with its act. */
export default function DossierAmounts() {
  const { slug, name, lines, typed, constraint } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const words = language.t.dossiersDesk.amounts
  const lastResult = useActionData<typeof action>()
  const [form, fields] = useForm<{ lines: Typed[] }>({
    id: 'montants',
    lastResult,
    constraint: constraint as never,
    defaultValue: { lines: typed },
    defaultNoValidate: false,
  })
  return (
    <DossierPage slug={slug} title={words.title(name)} lead={words.lead}>
      {lines.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Form method="post" className="form" {...getFormProps(form)}>
          <p className="hint">{words.grantedHint}</p>
          <ErrorSummary form={form} labels={{ lines: words.granted }} />
          {fields.lines.getFieldList().map((row, n) => {
            const line = lines[n]
            return line ? <Amounts key={row.key} row={row} line={line} /> : null
          })}
          <ReadBackAll sign={offeredIn(lastResult)} label={words.read} />
          <p>
            <SubmitButton>{words.save}</SubmitButton>
          </p>
        </Form>
      )}
    </DossierPage>
  )
}

function Amounts({ row, line }: { row: FieldMetadata<Typed>; line: LineShown }) {
  const language = useLanguage()
  const { t, say } = language
  const words = t.dossiersDesk.amounts
  const { id, granted, grantedOn, grantReference, received } = row.getFieldset()
  return (
    <fieldset className="card grid gap-4 sm:grid-cols-2">
      <legend className="sr-only">{nameOf(line, language)}</legend>
      <p className="sm:col-span-2">
        <strong className="font-title text-lg" aria-hidden="true">
          {nameOf(line, language)}
        </strong>
        <span className="block text-second">{words.asked(say.money(line.asked))}</span>
      </p>
      <input type="hidden" name={id.name} value={line.id} readOnly />
      <MoneyField field={granted} label={words.granted} optional={false} />
      <MoneyField field={received} label={words.received} optional={false} />
      <DateField field={grantedOn} label={words.grantedOn} optional={false} />
      <TextInput field={grantReference} label={words.reference} lang="fr" optional={false} />
    </fieldset>
  )
}
