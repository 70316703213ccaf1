import { eq, sql } from 'drizzle-orm'
import { asQuestion, type Choice, isValid } from '#app/lib/ballots/questions.ts'
import type { Locale } from '#app/lib/language.ts'
import { bool, oneOf, read, shape } from '#db/read/index.ts'
import { consultations, personClass, surveyAnswers } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { verifiedNow } from '../../people/index.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal, refuseOn } from '../../refusal.ts'
import { questionsOf } from '../consultations/find.ts'
import { writeWords } from './write-words.ts'

refuseOn('the_survey_is_open', () => new Refusal('vote-shut'))

/** What she answers: a value for each question, and the words of those that ask for some. */
export type SurveyAnswer = {
  slug: string
  age: boolean
  choice: Choice
  words: readonly string[]
  lang: Locale
}

/**
 * Answers a survey in the class of today, or answers it another way while it is open. Words that she changed are read anew
 * before they are shown. Refused: `vote-shut` before and after its days by the database's clock, `survey-not-yours` outside of its
 * perimeter, `vote-age`, `vote-choice` for what its questions do not allow.
 */
export async function answerSurvey(
  act: Act,
  { slug, age, choice, words, lang }: SurveyAnswer,
): Promise<void> {
  allow(act.actor, 'ballot.cast')
  const personId = whoActs(act.actor)
  const [survey] = await act.tx.select().from(consultations).where(eq(consultations.slug, slug))
  if (!survey?.announcedAt || survey.secret) throw new Refusal('not-found', 404)
  if (survey.minAge !== null && !age) throw new Refusal('vote-age', 422)
  const asked = await questionsOf(act.tx, survey.id)
  const fits =
    choice.length === asked.length &&
    asked.every((question, index) => isValid(asQuestion(question), choice[index] ?? []))
  if (!fits) throw new Refusal('vote-choice', 422)
  const [her] = await read(act.tx, herRow)`
    select p.class, ${verifiedNow(sql`p.id`, sql`p.class`)} as verified from people p where p.id = ${personId}`
  if (!her || !survey.classes.includes(her.class) || (survey.verifiedOnly && !her.verified))
    throw new Refusal('survey-not-yours', 403)
  const answer = { ...her, choice: choice.map((one) => [...one]), at: act.at }
  await act.tx
    .insert(surveyAnswers)
    .values({ consultationId: survey.id, personId, ...answer })
    .onConflictDoUpdate({ target: [surveyAnswers.consultationId, surveyAnswers.personId], set: answer })
  for (const [index, question] of asked.entries())
    if (question.kind === 'words')
      await writeWords(act, {
        ...{ consultationId: survey.id, question: question.number, personId, ...her },
        ...{ lang, body: words[index] ?? '' },
      })
}

const herRow = shape({ class: oneOf(personClass.enumValues), verified: bool })
