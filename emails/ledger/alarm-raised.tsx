import { pathsIn } from '#app/lib/addresses/paths.ts'
import { Action, Paragraph, Title } from '../parts.tsx'
import { template } from '../template.ts'

/** To the treasurers, at once: something about money does not add up. Neither figures nor references stand in a mail. */
export const alarmRaised = template<{ name: string; meaning: string; todo: string; path: string }>({
  subject: ({ name }, { t }) => t.ledger.alarm.subject(name),
  opening: ({ meaning }) => meaning,
  Body: ({ props: { name, meaning, todo, path }, said: { t, url } }) => (
    <>
      <Title>{name}</Title>
      <Paragraph>{meaning}</Paragraph>
      <Paragraph>
        <strong>{t.ledger.alarm.todo}</strong>
      </Paragraph>
      <Paragraph>{todo}</Paragraph>
      <Action href={url(path)}>{t.ledger.alarm.action}</Action>
    </>
  ),
  preview: (locale) => ({
    ...{
      fr: {
        name: 'Virement qui ne tombe pas juste',
        meaning: 'La somme d’un virement de Stripe diffère de celle de ses mouvements.',
        todo: 'Demandez à Stripe le détail du virement et comparez-le au relevé du comptable public.',
      },
      it: {
        name: 'Versamento che non torna',
        meaning: 'La somma di un versamento di Stripe è diversa da quella dei suoi movimenti.',
        todo: 'Chiedete a Stripe il dettaglio del versamento e confrontatelo con l’estratto del contabile pubblico.',
      },
      en: {
        name: 'Payout that does not add up',
        meaning: 'The sum of a payout by Stripe differs from that of its movements.',
        todo: 'Ask Stripe for the details of the payout and compare them with the public accountant’s statement.',
      },
    }[locale],
    path: pathsIn(locale).deskAlarm('0199c0de-0000-7000-8000-000000000001'),
  }),
})
