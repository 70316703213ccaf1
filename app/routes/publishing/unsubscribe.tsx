import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { act, person, theCity } from '#app/domain/act.ts'
import {
  type InfoOrder,
  type MailsInQuestion,
  mailsInQuestion,
  type ReaderOrder,
  type StopOrder,
  stopCheckpoints,
  stopMails,
} from '#app/domain/publishing/index.ts'
import { stopInfos } from '#app/domain/station/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Button } from '#app/ui/button.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { hiddenTitleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { Handle } from '#app/web/forms/takes.ts'
import { type Visit, visit } from '#app/web/visit.ts'
import { ResumeForms } from './parts/resume-forms.tsx'
import { stopOrder } from './parts/stop-order.server.ts'

/** Mail programs may send their one word in this form (RFC 8058). Nobody reads it: the address says it all. */
export const handle = {
  takes: { raw: { type: 'multipart/form-data', bytes: 4096 } },
} satisfies Handle

/** Shows what would stop. Mail scanners open every link: this changes nothing. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const order = stopOrder(args.params, visited)
  const mails = await mailsInQuestion(visited.instance.db, order, visited.locale)
  const title = pageTitle(visited.t.publishing.unsubscribe.title)
  return {
    token: args.params.token ?? '',
    again: againOf(order),
    mails,
    what: wordsFor(order, mails, visited),
    title,
  }
}

export const meta = hiddenTitleMeta

/**
 * Stops at once: the button of the page, and the one-click POST of a mail program (RFC 8058), which follows no
 * redirect and carries no cookie. The token alone says who and what.
 */
export async function action(args: ActionFunctionArgs) {
  const visited = await visit(args)
  const order = stopOrder(args.params, visited)
  const { db } = visited.instance
  if ('readerId' in order) await act(db, theCity, (act) => stopCheckpoints(act, order.readerId))
  else if ('infoReaderId' in order) await act(db, theCity, (act) => stopInfos(act, order.infoReaderId))
  else await stopHers(db, order, visited)
  return null
}

/** Which list it is that one may ask for again, without an account too. */
const againOf = (order: StopOrder | ReaderOrder | InfoOrder): 'checkpoints' | 'infos' | null =>
  'readerId' in order ? 'checkpoints' : 'infoReaderId' in order ? 'infos' : null

async function stopHers(db: Visit['db'], order: StopOrder, { locale }: Visit): Promise<void> {
  const { personId, what } = order
  if ('former' in what || !(await mailsInQuestion(db, order, locale))) return
  await act(db, person(personId), (act) => stopMails(act, what))
}

function wordsFor(
  order: StopOrder | ReaderOrder | InfoOrder,
  mails: MailsInQuestion | null,
  { t }: Visit,
): string {
  const words = t.publishing.unsubscribe.what
  if ('readerId' in order) return words.checkpoints
  if ('infoReaderId' in order) return words.infos
  const { what } = order
  if ('former' in what) return words.never
  if ('subject' in what) return words.subject(mails?.title ?? '')
  return words['matter' in what ? what.matter : what.digest]
}

export default function Unsubscribe() {
  const { token, again, mails, what } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.publishing.unsubscribe
  const stay = { checkpoints: words.checkpointsStay, infos: words.infosStay }
  const stays = <p className="text-second">{again ? stay[again] : words.stays}</p>
  return (
    <>
      <PageHeading title={mails?.stopped === true ? words.doneTitle : words.title} />
      <Wrap>
        <div className="grid max-w-[68ch] gap-6">
          {mails === null ? <Notice>{words.gone}</Notice> : null}
          {mails?.stopped === 'never' ? (
            <Notice>
              <p>{what}</p>
              <p>
                <a href={paths.accountFollows}>{words.choose}</a>
              </p>
            </Notice>
          ) : null}
          {mails?.stopped === false ? (
            <Form method="post" className="grid gap-4">
              <p className="text-lg">{what}</p>
              {stays}
              <p>
                <Button>{words.button}</Button>
              </p>
            </Form>
          ) : null}
          {mails?.stopped === true ? (
            <>
              <Notice tone="success" live>
                {words.done}
              </Notice>
              {stays}
              {again ? (
                <p>
                  {again === 'infos' ? (
                    <a href={paths.infoMails.ask}>{words.infosAgain}</a>
                  ) : (
                    <a href={paths.fingerprints()}>{words.checkpointsAgain}</a>
                  )}
                </p>
              ) : (
                <ResumeForms token={token} />
              )}
            </>
          ) : null}
        </div>
      </Wrap>
    </>
  )
}
