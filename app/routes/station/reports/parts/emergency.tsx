import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'

export type RescuePhones = { mountain: string; pistes: string }

const numbers = [112, 15, 17, 18] as const

/** Whom to call, before anything is written: a form is read by nobody at once. */
export function Emergency({ phones }: { phones: RescuePhones }) {
  const { t, say } = useLanguage()
  const words = t.field.write.emergency
  const own = [
    { number: phones.mountain, says: words.mountain },
    { number: phones.pistes, says: words.pistes },
  ].filter(({ number }) => number !== '')
  return (
    <Notice tone="danger" title={words.title}>
      <p>{words.lead}</p>
      <ul className="mt-2 grid gap-1">
        {numbers.map((number) => (
          <li key={number}>
            <a href={`tel:${number}`}>{number}</a>
            {say.colon}
            {words.numbers[number]}
          </li>
        ))}
        <li>
          <a href="sms:114">{words.sms('114')}</a>
          {say.colon}
          {words.numbers[114]}
        </li>
        {own.map(({ number, says }) => (
          <li key={says}>
            <a href={`tel:${number.replaceAll(/[^+\d]/g, '')}`}>{number}</a>
            {say.colon}
            {says}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
