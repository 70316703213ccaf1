import { useLanguage } from '#app/ui/language.tsx'

/** What a project costs, and what that figure is. */
export function Cost({ budget }: { budget: bigint | null }) {
  const { t, say } = useLanguage()
  const words = t.projectPages.show
  return (
    <section className="card" aria-labelledby="cout">
      <h2 id="cout" className="text-lg">
        {words.cost}
      </h2>
      <p className={budget === null ? 'text-second' : 'money text-xl'}>
        {budget === null ? words.costUnknown : say.money(budget)}
      </p>
      <p className="text-sm text-second">{budget === null ? words.costUnknownGloss : words.costGloss}</p>
    </section>
  )
}
