import { Form } from '@remix-run/react'
import type { AnnexShown } from '#app/domain/dossiers/index.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'

/** The annex as it was last printed, and the button that has it printed before the opinions close. */
export function AnnexAsked({
  slug,
  annex,
  countedAt,
}: {
  slug: string
  annex: AnnexShown | null
  countedAt: Date | null
}) {
  const { t, say, paths } = useDeskLanguage()
  const words = t.dossiersDesk.publication
  const action = paths.deskDossier(slug).annex
  return (
    <section className="grid gap-4">
      <h2>{words.annex}</h2>
      <p>{words.annexBody}</p>
      {annex ? (
        <p>
          <a href={paths.file(annex.fileId)}>{t.dossiers.show.annexRead}</a>{' '}
          <span className="text-second">
            {(annex.final ? t.dossiers.show.annexFinal : t.dossiers.show.annexEarly)(
              say.day(annex.countedAt),
            )}
          </span>
        </p>
      ) : null}
      <Form method="post" action={action}>
        <SubmitButton tone="secondary" action={action} refused={countedAt ? undefined : words.annexNone}>
          {words.annexPrint}
        </SubmitButton>
      </Form>
    </section>
  )
}
