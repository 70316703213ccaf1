import { Section, Text } from '@react-email/components'
import { palette } from '../palette.ts'
import { Further, Paragraph, Remark, Title } from '../parts.tsx'
import { type Said, template } from '../template.ts'

type Head = { day: string; position: number; hash: string }

/** A day's heads of both chains, to keep: with them anyone can tell later whether the past was rewritten. */
export const checkpointsTaken = template<{ day: string; events: Head; ledger: Head | null }>({
  subject: ({ day }, { t, say }) => t.checkpoints.taken.subject(say.day(day)),
  opening: (_, { t }) => t.checkpoints.taken.keep,
  Body: ({ props: { events, ledger }, said }) => {
    const { t, url, paths } = said
    const words = t.checkpoints.taken
    return (
      <>
        <Title>{words.title}</Title>
        <Paragraph>{words.keep}</Paragraph>
        <OneHead
          name={words.events}
          of={events}
          said={said}
          command="npm run verify:chain -- empreintes.jsonl"
        />
        {ledger ? (
          <OneHead
            name={words.ledger}
            of={ledger}
            said={said}
            command="npm run verify:ledger -- comptes.jsonl"
          />
        ) : null}
        <Remark>{words.how}</Remark>
        <Further href={url(paths.fingerprints())}>{words.eventsPage}</Further>
        <Further href={url(paths.ledgerFingerprints())}>{words.ledgerPage}</Further>
      </>
    )
  },
  preview: () => ({
    day: '2027-03-04',
    events: { day: '2027-03-04', position: 12_408, hash: '3f9a'.repeat(16) },
    ledger: { day: '2027-03-04', position: 861, hash: 'b07c'.repeat(16) },
  }),
})

function OneHead({ name, of, said, command }: { name: string; of: Head; said: Said; command: string }) {
  const { t, say } = said
  const words = t.checkpoints.taken
  return (
    <Section className="quote" style={box}>
      <Paragraph>
        <strong>{name}</strong>
        <br />
        {words.facts(say.day(of.day), say.number(of.position))}
      </Paragraph>
      <Text className="ink" style={code}>
        {of.hash}
      </Text>
      <Remark>{words.verify}</Remark>
      <Text className="ink" style={code}>
        {command}
      </Text>
    </Section>
  )
}

const box = { backgroundColor: palette.page, borderRadius: 6, padding: '14px 18px 6px', margin: '4px 0 18px' }
const code = {
  color: palette.text,
  fontFamily: 'Menlo, Consolas, monospace',
  fontSize: 14,
  lineHeight: '21px',
  margin: '0 0 12px',
  wordBreak: 'break-all',
} as const
