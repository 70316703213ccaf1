import type { HerProof } from '#app/domain/ledger/index.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** By what she proves that hers is in the published accounts: each leaf, and its way to the root of its line. */
export function HerProofs({ of, file }: { of: readonly HerProof[]; file: string }) {
  const { t, say, paths } = useLanguage()
  const words = t.campaigns.pledge.one.proof
  return (
    <section aria-labelledby="preuve" className="grid gap-4">
      <h2 id="preuve" className="text-lg">
        {words.title}
      </h2>
      {of.length === 0 ? (
        <p>{words.waits}</p>
      ) : (
        <>
          <p>{words.is}</p>
          <p>
            <LinkButton tone="secondary" href={file} download>
              {words.download}
            </LinkButton>
          </p>
          <ul className="grid gap-3">
            {of.map(({ line, kind, day, leaf, path }) => (
              <li key={leaf}>
                <details>
                  <summary>
                    {t.ledger.lines[kind]} · {words.line(say.number(line), say.day(day))}
                  </summary>
                  <dl className="mt-2 grid gap-2 text-sm">
                    <Text label={words.leaf} text={leaf} />
                    <Text label={words.path} text={path.join('\n')} />
                  </dl>
                  <p className="mt-2">
                    <a href={paths.ledgerLine(line)}>{words.line(say.number(line), say.day(day))}</a>
                  </p>
                </details>
              </li>
            ))}
          </ul>
          <p className="text-sm text-second">{words.proves}</p>
        </>
      )}
    </section>
  )
}

function Text({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <dt className="text-second">{label}</dt>
      <dd>
        <code className="whitespace-pre-line break-all">{text}</code>
      </dd>
    </div>
  )
}
