import { Link, Section, Text } from '@react-email/components'
import { fonts, palette } from '../palette.ts'
import { Action, Further, Title } from '../parts.tsx'
import { previewIn } from '../previews.ts'
import { type Said, type Topic, template } from '../template.ts'

export type DigestTopic = {
  /** Null for what stands in no subject's story, such as one's own account. */
  topic: Topic | null
  lines: { text: string; path: string }[]
  /** How many more there are than the lines shown. */
  more: number
}
type Props = {
  cadence: 'daily' | 'weekly'
  /** First and last civil day told of, `YYYY-MM-DD`; the same for a daily one. */
  from: string
  to: string
  topics: DigestTopic[]
  total: number
}

/** What happened on all that a reader follows, by subject. Never sent empty. */
export const digest = template<Props>({
  subject: ({ cadence, from, to }, { t, say }) =>
    cadence === 'daily'
      ? t.digest.subject.daily(say.day(to))
      : t.digest.subject.weekly(say.day(from), say.day(to)),
  opening: ({ total }, { t }) => t.digest.opening(total),
  Body: ({ props: { cadence, topics }, said }) => (
    <>
      <Title>{said.t.digest.title[cadence]}</Title>
      {topics.map((one) => (
        <OneTopic key={one.topic?.path ?? ''} of={one} said={said} />
      ))}
      <Action href={said.url(said.paths.accountNotifications())}>{said.t.digest.all}</Action>
      <Further href={said.url(said.paths.accountFollows)}>{said.t.digest.cadence}</Further>
    </>
  ),
  preview: (locale) => {
    const { topic, comment, contributionPath, questionTitle, official, questionPath } = previewIn(locale)
    const said = { fr: 'a commenté', it: 'ha commentato', en: 'commented' }[locale]
    const answered = { fr: 'a répondu', it: 'ha risposto', en: 'answered' }[locale]
    return {
      cadence: 'weekly',
      from: '2027-03-01',
      to: '2027-03-07',
      total: 8,
      topics: [
        {
          topic,
          lines: [
            { text: `${comment.by} ${said}`, path: contributionPath },
            { text: `${official} ${answered} : ${questionTitle}`, path: questionPath },
          ],
          more: 6,
        },
      ],
    }
  },
})

function OneTopic({ of: { topic, lines, more }, said: { t, url } }: { of: DigestTopic; said: Said }) {
  return (
    <Section style={{ padding: '0 0 12px' }}>
      <Text className="ink" style={heading}>
        {topic?.title ?? t.digest.elsewhere}
      </Text>
      {lines.map((line) => (
        <Text key={line.path + line.text} className="second" style={row}>
          <Link href={url(line.path)} className="link" style={link}>
            {line.text}
          </Link>
        </Text>
      ))}
      {more > 0 ? (
        <Text className="muted" style={row}>
          {t.digest.more(more)}
        </Text>
      ) : null}
    </Section>
  )
}

const row = {
  color: palette.second,
  fontFamily: fonts.text,
  fontSize: 16,
  lineHeight: '24px',
  margin: '0 0 6px',
}
const heading = { ...row, color: palette.text, fontFamily: fonts.title, fontSize: 19, fontWeight: 700 }
const link = { color: palette.gentian, fontFamily: fonts.text, fontSize: 16, textDecoration: 'underline' }
