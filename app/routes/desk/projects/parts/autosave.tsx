import { useBeforeUnload } from '@remix-run/react'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { useLanguage } from '#app/ui/language.tsx'
import { fieldsOf, postAside } from '../../parts/post-aside.ts'

/** The answer to a save by itself, as it is sent. */
export type Autosaved = { revision: number; savedAt: string } | { error: string }
export type SaveStateOf = 'clean' | 'unsaved' | 'saving' | { savedAt: Date } | { error: string }

const every = 4_000

/**
 * With JavaScript a form saves itself a few seconds after the last key, and warns before it is left unsaved. A save that
 * is refused (somebody else saved) stops it: the next save is by hand, where both texts are shown. One that nobody
 * answers is tried again.
 */
export function useAutosave(form: RefObject<HTMLFormElement>, action: string | undefined, revision: number) {
  const changes = useRef(0)
  const [unsaved, setUnsaved] = useState(false)
  const [saving, setSaving] = useState(false)
  const [answer, setAnswer] = useState<Autosaved>()
  const refused = answer && 'error' in answer ? answer.error : null

  useEffect(() => {
    if (!action || refused || !unsaved || saving) return
    const timer = setTimeout(async () => {
      if (!form.current) return
      const sent = changes.current
      setSaving(true)
      const said = await postAside<Autosaved>(action, fieldsOf(form.current))
      setSaving(false)
      if (said) setAnswer(said)
      if (said && 'savedAt' in said && changes.current === sent) setUnsaved(false)
    }, every)
    return () => clearTimeout(timer)
  }, [action, refused, unsaved, saving, form])

  useBeforeUnload(useCallback((event: BeforeUnloadEvent) => unsaved && event.preventDefault(), [unsaved]))

  return {
    revision: Math.max(revision, answer && 'revision' in answer ? answer.revision : 0),
    state: stateOf(),
    handlers: {
      onInput: () => {
        changes.current++
        setUnsaved(true)
      },
      onSubmit: () => setUnsaved(false),
    },
  }

  function stateOf(): SaveStateOf {
    if (refused) return { error: refused }
    if (saving) return 'saving'
    if (unsaved) return 'unsaved'
    return answer && 'savedAt' in answer ? { savedAt: new Date(answer.savedAt) } : 'clean'
  }
}

/** Whether what one sees is kept. */
export function SaveState({ state }: { state: SaveStateOf }) {
  const { t, say } = useLanguage()
  const words = t.projectsDesk.form
  const text =
    state === 'clean'
      ? ''
      : state === 'unsaved'
        ? words.unsaved
        : state === 'saving'
          ? words.autosaving
          : 'error' in state
            ? words.autosaveFailed(state.error)
            : words.autosaved(say.time(state.savedAt))
  return (
    <p className="text-sm text-second" aria-live="polite">
      {text}
    </p>
  )
}
