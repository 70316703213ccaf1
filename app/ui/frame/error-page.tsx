import { LinkButton } from '../button.tsx'
import { useLanguage } from '../language.tsx'
import { Wrap } from './page.tsx'
import { PageHeading } from './page-heading.tsx'

/** The page that stands where a page could not: in the reader's language, with a way on, and never a stack trace. */
export function ErrorPage({ status, message }: { status: number; message?: string }) {
  const { t, paths } = useLanguage()
  const words = t.common.errorPage
  const [title, body] =
    status === 404
      ? [words.notFoundTitle, words.notFoundBody]
      : status === 401 || status === 403
        ? [words.forbiddenTitle, words.forbiddenBody]
        : status === 429
          ? [words.tooManyTitle, t.common.refusals['too-many']([])]
          : status < 500
            ? [message ?? t.common.refusals['invalid-input'], '']
            : status === 503
              ? [words.awayTitle, words.awayBody]
              : [words.brokenTitle, words.brokenBody]
  return (
    <>
      <title>{`${title} · Cordée`}</title>
      <PageHeading
        seed={`error-${status}`}
        eyebrow={String(status)}
        title={title}
        lead={message && message !== title ? message : body}
      />
      <Wrap className="pt-8 pb-12">
        <div className="flex flex-wrap gap-4">
          <LinkButton href={paths.home}>{words.home}</LinkButton>
          <LinkButton tone="secondary" href={paths.projects()}>
            {t.ui.header.projects}
          </LinkButton>
        </div>
      </Wrap>
    </>
  )
}
