import { useFetcher } from '@remix-run/react'
import { useEffect, useState } from 'react'
import type { Locale } from '#app/lib/language.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'

const pause = 700

/** With JavaScript: the Markdown of a field as readers will see it, made by the server while one writes. Without, nothing. */
export function LivePreview({ of, lang }: { of: string; lang: Locale }) {
  const { t, paths } = useDeskLanguage()
  const words = t.projectsDesk.form
  const [scripted, setScripted] = useState(false)
  const { data, submit } = useFetcher<{ html: string }>()

  useEffect(() => {
    setScripted(true)
    const field = document.getElementById(of)
    if (!(field instanceof HTMLTextAreaElement)) return
    let timer: ReturnType<typeof setTimeout>
    const render = () => submit({ text: field.value }, { method: 'post', action: paths.deskPreview })
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(render, pause)
    }
    if (field.value) later()
    field.addEventListener('input', later)
    return () => {
      clearTimeout(timer)
      field.removeEventListener('input', later)
    }
  }, [of, submit, paths.deskPreview])

  if (!scripted) return null
  return (
    <section className="rounded border border-line bg-surface p-4" aria-labelledby={`${of}-preview`}>
      {/* A heading: the text's own titles come one level below it. */}
      <h2 id={`${of}-preview`} className="mb-2 text-sm text-muted">
        {`${words.preview} · ${t.projectsDesk.publication.language[lang]}`}
      </h2>
      {data?.html ? (
        <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: data.html }} />
      ) : (
        <p className="text-second">{words.previewWaiting}</p>
      )}
    </section>
  )
}
