import { act, theCity } from '#app/domain/act.ts'
import { isOwn } from '#app/domain/audit/index.ts'
import { takeBackPurpose, takeBackSeconds, takeBackValue } from '#app/domain/counter/index.ts'
import { issueReportLink, reportIsOwed } from '#app/domain/field/index.ts'
import { issueMendLink } from '#app/domain/funding/index.ts'
import { issueAnswerLink } from '#app/domain/participation/index.ts'
import { addressProved } from '#app/domain/people/index.ts'
import {
  claimOnNews,
  isMailedOnce,
  markMailed,
  markMoot,
  type NewsToMail,
  newsToMail,
  undoPurpose,
  undoValue,
} from '#app/domain/publishing/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { type Links, letterOf } from '#app/telling/index.ts'
import type { Job, Tools } from '../tools.ts'
import { frameOf } from './frame.ts'
import { lostNews } from './lost-news.ts'
import { sendOnce } from './send-once.ts'
import { stopLine } from './stop-line.ts'

/**
 * Mails one piece of news. A mail that the server refuses throws: the queue tries it again, later and later. Killed
 * between the handing over and the note of it, a duty or what is her own is sent again under the same Message-ID, which a
 * mailbox shows once; news are not.
 */
export const mailNews: Job<'mail-news'> = async (tools, { notificationId }) => {
  const { db, mail, origin } = tools
  const news = await newsToMail(db, notificationId)
  if (!news) return
  const ready = await letterOf(db, news, linksOf(tools, news), lostNews(tools))
  if (!ready) {
    // What it would tell is gone since, or a fact is missing: of the second there is a line of its own.
    tools.log.info({ notificationId, news: news.told.news, verb: news.told.verb }, 'a letter found nothing')
    return act(db, theCity, (act) => markMoot(act, notificationId))
  }

  const { why, headers } = whyOf(tools, news)
  const written = await ready({ ...(await frameOf(tools)), why })
  const messageId = `<news-${notificationId}@${new URL(origin).hostname}>`
  const message = { to: news.email, ...written, headers: { ...headers, 'Message-ID': messageId } }
  if (isMailedOnce(news.because))
    await sendOnce(tools, claimOnNews([notificationId], { notificationId }), message)
  else await mail.send(message)
  await act(db, theCity, (act) => markMailed(act, notificationId))
}

/** Why an official is told of a question without a link that answers it. */
const unsigned = new Set(['address-unproved', 'not-in-office'])

function linksOf({ db, secrets }: Tools, { personId }: NewsToMail): Links {
  return {
    answerToken: async (contributionId) => {
      try {
        return { token: await act(db, theCity, (act) => issueAnswerLink(act, contributionId, personId)) }
      } catch (error) {
        if (error instanceof Refusal && unsigned.has(error.code)) return { token: null }
        // Answered, hidden or withdrawn since, or another's to answer: there is nothing left to answer for her.
        if (error instanceof Refusal) return null
        throw error
      }
    },
    reportToken: async (number) => {
      const token = await act(db, theCity, (act) => issueReportLink(act, { number, personId }))
      return token || (await reportIsOwed(db, number)) ? { token } : null
    },
    mendToken: (pledgeId) => act(db, theCity, (act) => issueMendLink(act, pledgeId)),
    takeBackToken: (consentId) =>
      secrets.sign(takeBackPurpose, takeBackValue({ consentId, personId }), takeBackSeconds),
    undoToken: async (answerId) =>
      (await addressProved(db, personId))
        ? secrets.sign(undoPurpose, undoValue({ answerId, officialId: personId }), 3600)
        : null,
  }
}

/** What concerns her own says why, and cannot be stopped; all else brings its stop. */
function whyOf(tools: Tools, { personId, locale, because, told }: NewsToMail) {
  if (isOwn(because)) return { why: { because }, headers: {} }
  const what =
    because !== 'follow'
      ? { matter: because }
      : told.topicId
        ? { subject: told.topicId }
        : { matter: 'answers' as const }
  return stopLine(tools, { personId, what }, locale)
}
