import type { SubmissionResult } from '@conform-to/react'
import { useLanguage } from '#app/ui/language.tsx'
import { FactorCode } from './factor-code.tsx'

/** The key as a drawing and in letters, and the first code that proves it was read. */
export function FactorSetUp({
  qr,
  spelt,
  address,
  back,
  lastResult,
}: {
  qr: string
  spelt: string
  address: string
  back: string
  lastResult?: SubmissionResult<string[]> | undefined
}) {
  const { t } = useLanguage()
  const words = t.people.signIn.factor
  return (
    <>
      <section className="grid gap-3">
        <h2>{words.scan}</h2>
        <a
          href={address}
          className="block w-60 overflow-clip rounded border border-line"
          aria-label={words.qr}
        >
          <span role="img" aria-label={words.qr} dangerouslySetInnerHTML={{ __html: qr }} />
        </a>
        <p>
          {words.byHand}
          <br />
          <code className="text-lg">{spelt}</code>
        </p>
      </section>
      <section className="grid gap-3">
        <h2>{words.first}</h2>
        <FactorCode back={back} lastResult={lastResult} />
      </section>
    </>
  )
}
