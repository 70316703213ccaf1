import { Form } from '@remix-run/react'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'

/** The page that asks once more before a draft is deleted for good. */
export function DeletionPage({
  name,
  seed,
  back,
  refused,
}: {
  name: string
  seed: string
  back: { label: string; href: string }
  refused?: string[]
}) {
  const { t } = useLanguage()
  const words = t.desk.deletion
  return (
    <>
      <PageHeading title={words.title(name)} lead={words.lead} seed={seed} breadcrumbs={[back]} />
      <Wrap className="grid gap-6">
        {refused ? (
          <Notice tone="danger" live focused>
            {refused.join(' ')}
          </Notice>
        ) : null}
        <Form method="post" className="flex flex-wrap items-center gap-6">
          <SubmitButton tone="danger">{words.confirm}</SubmitButton>
          <a href={back.href}>{t.common.back}</a>
        </Form>
      </Wrap>
    </>
  )
}
