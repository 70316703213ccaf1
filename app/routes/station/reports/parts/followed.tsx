import { Form } from '@remix-run/react'
import type { ReportShown } from '#app/domain/field/index.ts'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ReportBadge } from './report-badge.tsx'
import { Clock } from './report-card.tsx'
import { PhotosRemoved } from './report-text.tsx'
import { Steps } from './steps.tsx'

/** What became of a report that was left without an address, to whoever has its secret link. */
export function Followed({ of, token }: { of: ReportShown; token: string }) {
  const { t, paths } = useLanguage()
  const words = t.field.follow
  const to = paths.fieldDraft(token)
  const { show, settle } = { show: t.field.show, settle: to.settle }
  return (
    <>
      <Notice tone="warning">{words.secret}</Notice>
      <section className="card" aria-labelledby="le-mien">
        <h2 id="le-mien" lang={of.titleLang}>
          {of.title}
        </h2>
        {of.readable ? (
          <>
            <p className="flex flex-wrap items-center gap-3">
              <ReportBadge state={of.state} late={of.late} />
              <Clock of={of} />
            </p>
            <p>
              {words.public} <a href={paths.fieldReport(of.number).show}>{words.see}</a>
            </p>
          </>
        ) : (
          <p>{of.held ? words.waits : words.hidden}</p>
        )}
        <div className="prose" lang={of.lang} dangerouslySetInnerHTML={{ __html: of.html }} />
        <div className="grid gap-4 sm:grid-cols-2">
          {of.photos.map(({ id, width, height }, at) => (
            <img
              key={id}
              src={to.photo(id)}
              alt={t.field.photo(at + 1, of.title)}
              width={width ?? undefined}
              height={height ?? undefined}
              className="h-auto w-full"
            />
          ))}
        </div>
        <PhotosRemoved of={of} />
      </section>
      {of.readable ? <Steps of={of} /> : null}
      {of.can.settle ? (
        <section aria-labelledby="regle">
          <h2 id="regle">{show.settle}</h2>
          <p>{show.settleHint}</p>
          <Form method="post" action={settle} className="mt-4 flex flex-wrap gap-3">
            <Button name="settled" value="oui">
              {show.settled}
            </Button>
            <Button tone="secondary" name="settled" value="non">
              {show.notSettled}
            </Button>
          </Form>
        </section>
      ) : null}
    </>
  )
}
