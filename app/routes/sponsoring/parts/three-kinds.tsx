import { useLanguage } from '#app/ui/language.tsx'

/** Gift, patronage and sponsoring are three things in law and in the accounts: here is which is which. */
export function ThreeKinds() {
  const { t, paths } = useLanguage()
  const words = t.sponsoring.kinds
  const kinds = [
    [words.gift, words.giftBody],
    [words.patronage, words.patronageBody],
    [words.sponsoring, words.sponsoringBody],
  ] as const
  return (
    <section className="grid max-w-prose gap-4" aria-labelledby="trois-choses">
      <h2 id="trois-choses">{words.title}</h2>
      <dl className="grid gap-4">
        {kinds.map(([name, body]) => (
          <div key={name}>
            <dt className="font-bold">{name}</dt>
            <dd className="text-second">{body}</dd>
          </div>
        ))}
      </dl>
      <p>{words.voice}</p>
      <p>
        <a href={paths.campaigns()}>{words.campaigns}</a>
      </p>
    </section>
  )
}
