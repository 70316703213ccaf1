import { useEffect, useState } from 'react'
import type { Locale } from '#app/lib/language.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { pictureNamed } from '#app/lib/texts/text-pictures.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { insert } from '#app/ui/forms/markdown-toolbar.tsx'

/** A picture of the subject, and what it shows in its languages. */
export type PictureToPut = { fileId: string; alt: { fr: string } & Partial<Record<Locale, string>> }

/**
 * The pictures of a subject that its text may show: a button puts one where the writer is; without a script the line that
 * names it is copied. What it shows is said with it, and may be said otherwise there.
 */
export function TextPictures({
  of,
  lang,
  pictures,
}: {
  of: string
  lang: Locale
  pictures: readonly PictureToPut[]
}) {
  const { t, paths } = useDeskLanguage()
  const words = t.desk.textPictures
  const [scripted, setScripted] = useState(false)
  useEffect(() => setScripted(true), [])
  if (pictures.length === 0) return null
  return (
    <details className="text-pictures">
      <summary>{words.title(pictures.length)}</summary>
      <p className="hint">{scripted ? words.hint : words.hintPlain}</p>
      <ul>
        {pictures.map(({ fileId, alt }) => {
          const said = inLanguage(alt, lang)
          return (
            <li key={fileId}>
              <img src={paths.file(fileId)} alt="" loading="lazy" />
              <span lang={alt[lang] ? lang : 'fr'}>{said}</span>
              {scripted ? (
                <button
                  type="button"
                  className="button secondary small"
                  aria-label={words.putNamed(said)}
                  onClick={() => put(of, pictureNamed(fileId, said))}
                >
                  {words.put}
                </button>
              ) : (
                <code>{pictureNamed(fileId, said)}</code>
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}

/** On lines of its own, where the writer is. */
function put(id: string, line: string) {
  const field = document.getElementById(id)
  if (!(field instanceof HTMLTextAreaElement)) return
  const { value, selectionEnd: at } = field
  const before = value.slice(0, at)
  const by = `${before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n'}${line}\n\n`
  insert(field, { from: at, to: at, by, choose: [at + by.length, at + by.length] })
}
