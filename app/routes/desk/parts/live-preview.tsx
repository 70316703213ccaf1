import { useEffect, useState } from 'react'
import type { Locale } from '#app/lib/language.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { postAside } from './post-aside.ts'

const pause = 700

/** With JavaScript: the Markdown of a field as readers will see it, made by the server while one writes. Without, nothing. */
export function LivePreview({ of, lang }: { of: string; lang: Locale }) {
  const { t, paths } = useDeskLanguage()
  const words = t.projectsDesk.form
  const [scripted, setScripted] = useState(false)
  const [html, setHtml] = useState('')

  useEffect(() => {
    setScripted(true)
    const field = document.getElementById(of)
    if (!(field instanceof HTMLTextAreaElement)) return
    let timer: ReturnType<typeof setTimeout>
    let asked = new AbortController()
    const render = async () => {
      const { signal } = asked
      const text = new URLSearchParams({ text: field.value })
      const made = await postAside<{ html: string }>(paths.deskPreview, text, signal)
      if (made && !signal.aborted) setHtml(made.html)
    }
    const stop = () => {
      clearTimeout(timer)
      asked.abort()
    }
    const later = () => {
      stop()
      asked = new AbortController()
      timer = setTimeout(render, pause)
    }
    if (field.value) later()
    field.addEventListener('input', later)
    return () => {
      stop()
      field.removeEventListener('input', later)
    }
  }, [of, paths.deskPreview])

  if (!scripted) return null
  return (
    <section className="rounded border border-line bg-surface p-4" aria-labelledby={`${of}-preview`}>
      {/* A heading: the text's own titles come one level below it. */}
      <h2 id={`${of}-preview`} className="mb-2 text-sm text-muted">
        {`${words.preview} · ${t.projectsDesk.publication.language[lang]}`}
      </h2>
      {html ? (
        <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
      ) : (
        <p className="text-second">{words.previewWaiting}</p>
      )}
    </section>
  )
}
