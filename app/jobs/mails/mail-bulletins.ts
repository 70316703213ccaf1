import { act, theCity } from '#app/domain/act.ts'
import {
  type BulletinToMail,
  bulletinsToMail,
  claimOnBulletins,
  newAskToken,
  queueBulletin,
  queueDailyBulletins,
  queuePushes,
} from '#app/domain/station/index.ts'
import type { Locale } from '#app/lib/language.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { renderMail } from '#emails/render.tsx'
import { type BulletinTold, bulletinsTold } from '#emails/station/bulletins-told.tsx'
import { infoAddress } from '#emails/station/info-address.tsx'
import type { Due, Job } from '../tools.ts'
import { frameOf } from './frame.ts'
import { sendOnce } from './send-once.ts'
import { stopLine } from './stop-line.ts'

/** Mails the link by which an address confirms that it wants bulletins, with a token that lies nowhere in clear. */
export const askInfoReader: Job<'ask-info-reader'> = async (tools, { askId }) => {
  const asked = await act(tools.db, theCity, (deed) => newAskToken(deed, askId, tools.again.token(askId)))
  if (!asked) return
  const { email, locale, token } = asked
  const written = await renderMail(infoAddress, { token }, locale, await frameOf(tools))
  await tools.mail.send({ to: email, ...written })
}

/** Queues the mails of a bulletin that was published, corrected or ended; and what phones are told of a danger. */
export const tellBulletin: Job<'tell-bulletin'> = ({ db }, { bulletinId }) =>
  act(db, theCity, async (deed) => {
    await queueBulletin(deed, { bulletinId })
    await queuePushes(deed, { bulletinId })
  })

/** Queues the daily mails that are due by the city's clock. */
export const queueDueBulletins: Due = ({ db }) => act(db, theCity, queueDailyBulletins)

/** Mails one bulletin, or those of a day, to one reader, at most once. Run twice it finds nothing left to tell. */
export const mailBulletins: Job<'mail-bulletins'> = async (tools, { mailIds }) => {
  const found = await bulletinsToMail(tools.db, mailIds)
  if (!found) return
  const { readerId, email, locale } = found
  const { why, headers } = stopLine(tools, { infoReaderId: readerId }, locale)
  const told = found.told.map((one) => toldIn(one, locale))
  const written = await renderMail(bulletinsTold, { told }, locale, { ...(await frameOf(tools)), why })
  const sent = found.told.map(({ mailId }) => mailId)
  const messageId = `<bulletins-${sent[0]}@${new URL(tools.origin).hostname}>`
  const message = { to: email, ...written, headers: { ...headers, 'Message-ID': messageId } }
  await sendOnce(tools, claimOnBulletins(sent, readerId), message)
}

function toldIn({ ending, toCome, from, number, ...one }: BulletinToMail, locale: Locale): BulletinTold {
  return {
    ...{ slug: one.slug, severity: one.severity, title: one.title, text: one.text, lang: one.lang },
    ...{ body: one.body.name, from: toCome ? from : null, until: one.until, corrected: number > 1 },
    ending: ending && {
      at: ending.at,
      reason: inLanguage(ending.reason, locale),
      lang: ending.reason[locale] ? locale : 'fr',
    },
  }
}
