import { useBeforeUnload, useFetcher, useNavigation } from '@remix-run/react'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { useLanguage } from '#app/ui/language.tsx'

export type Autosaved = { revision: number; savedAt: Date } | { error: string }
export type SaveStateOf = 'clean' | 'unsaved' | 'saving' | { savedAt: Date } | { error: string }

const every = 4_000

/**
 * With JavaScript a form saves itself a few seconds after the last key, and warns before it is left unsaved. A save that
 * is refused (somebody else saved) stops it: the next save is by hand, where both texts are shown.
 */
export function useAutosave(form: RefObject<HTMLFormElement>, action: string | undefined, revision: number) {
  const fetcher = useFetcher<Autosaved>()
  // A save that starts while the page is on its way elsewhere would end that journey, and its message with it.
  const staying = useNavigation().state === 'idle'
  const changes = useRef({ made: 0, sent: 0 })
  const [unsaved, setUnsaved] = useState(false)
  const answer = fetcher.data
  const refused = answer && 'error' in answer ? answer.error : null
  const { state, submit } = fetcher

  useEffect(() => {
    if (!action || refused || !unsaved || !staying || state !== 'idle') return
    const timer = setTimeout(() => {
      if (!form.current) return
      changes.current.sent = changes.current.made
      submit(new FormData(form.current), { method: 'post', action })
    }, every)
    return () => clearTimeout(timer)
  }, [action, refused, unsaved, staying, state, submit, form])

  useEffect(() => {
    if (state === 'idle' && answer && 'savedAt' in answer && changes.current.sent === changes.current.made)
      setUnsaved(false)
  }, [state, answer])

  useBeforeUnload(useCallback((event: BeforeUnloadEvent) => unsaved && event.preventDefault(), [unsaved]))

  return {
    revision: Math.max(revision, answer && 'revision' in answer ? answer.revision : 0),
    state: stateOf(),
    handlers: {
      onInput: () => {
        changes.current.made++
        setUnsaved(true)
      },
      onSubmit: () => setUnsaved(false),
    },
  }

  function stateOf(): SaveStateOf {
    if (refused) return { error: refused }
    if (state !== 'idle') return 'saving'
    if (unsaved) return 'unsaved'
    return answer && 'savedAt' in answer ? { savedAt: answer.savedAt } : 'clean'
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
