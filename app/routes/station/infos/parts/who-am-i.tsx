import { classWords } from '#app/lib/addresses/class-words.ts'
import { type PersonClass, personClasses } from '#app/lib/kinds.ts'
import { Select } from '#app/ui/forms/select.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** One touch says who reads, without an account; and from where, so that the nearest stand first. */
export function WhoAmI({
  audience,
  near,
  places,
}: {
  audience: PersonClass | undefined
  near: string | undefined
  places: { slug: string; name: string; lang: string }[]
}) {
  const { t, paths } = useLanguage()
  const words = t.infos.page
  return (
    <section aria-labelledby="qui" className="grid gap-3">
      <h2 id="qui" className="text-lg">
        {words.who}
      </h2>
      <p className="chips">
        {personClasses.map((one) => (
          <a
            key={one}
            href={paths.infos({ pour: classWords[one], pres: near })}
            aria-current={one === audience ? 'true' : undefined}
          >
            {words.whos[one]}
          </a>
        ))}
      </p>
      <p className="text-sm text-second">{words.whoHint}</p>
      {places.length > 0 ? (
        <form method="get" action={paths.infos()} className="filters">
          {audience ? <input type="hidden" name="pour" value={classWords[audience]} /> : null}
          <Select
            key={near ?? ''}
            field={{ id: 'pres', name: 'pres', initialValue: near }}
            label={words.near}
            empty={words.anywhere}
            optional={false}
            options={places.map(({ slug, name, lang }) => ({ value: slug, label: name, lang }))}
          />
          <button type="submit" className="button secondary">
            {words.sort}
          </button>
        </form>
      ) : null}
    </section>
  )
}
