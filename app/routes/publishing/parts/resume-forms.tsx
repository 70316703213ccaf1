import { Form, useLoaderData } from '@remix-run/react'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import type { loader } from '../unsubscribe.tsx'

/** Whoever stopped by mistake puts it back; whoever had too much of it takes less. */
export function ResumeForms({ token }: { token: string }) {
  const { mails } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.publishing.unsubscribe
  const others = mails?.subjects ? (['daily', 'weekly'] as const) : []
  return (
    <Form method="post" action={paths.unsubscribeUndo(token)} className="grid gap-4">
      <h2 className="text-lg">{words.regret}</h2>
      <p>
        <Button name="cadence" value="as-before" tone="secondary">
          {words.undo}
        </Button>
      </p>
      {others.length > 0 ? (
        <>
          <p id="plutot">{words.instead}</p>
          <ul aria-labelledby="plutot" className="flex flex-wrap gap-2">
            {others.map((cadence) => (
              <li key={cadence}>
                <Button name="cadence" value={cadence} tone="secondary" small>
                  {t.following.cadence[cadence]}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Form>
  )
}
