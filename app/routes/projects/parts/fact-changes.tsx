/** A fact that changed, in the reader's language. */
export type FactSaid = { label: string; was: string; became: string }

/** What changed beside the text: the cost, who answers, where it is, when opinions close. */
export function FactChanges({ of, title }: { of: readonly FactSaid[]; title: string }) {
  return (
    <section>
      <h2 className="mb-4">{title}</h2>
      <dl className="grid gap-4">
        {of.map(({ label, was, became }) => (
          <div key={label}>
            <dt className="text-second">{label}</dt>
            <dd className="diff">
              <del>{was}</del> <ins>{became}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
