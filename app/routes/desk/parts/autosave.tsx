import { useBeforeUnload } from '@remix-run/react'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { civilDay } from '#app/lib/days/civil-day.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { fieldsOf, postAside } from './post-aside.ts'

/**
 * The answer to a save by itself, as it is sent: saved; kept for its writer, with what is wrong by the name of its field or the
 * reason why it cannot be saved; or refused.
 */
export type Autosaved =
  | { revision: number; savedAt: string; missing: string[] }
  | { keptAt: string; wrong: Record<string, string[]>; why: string | null }
  | { error: string }
export type SaveStateOf =
  | 'clean'
  | 'unsaved'
  | 'saving'
  | { savedAt: Date }
  | { keptAt: Date; wrong: Record<string, string[]>; why: string | null }
  | { error: string }

/** What was saved before the page was made: when, where that is known, or since when it is kept for its writer alone. */
export type SavedBefore = { at?: Date; keptAt?: Date | null; now: Date }

/** Where a form saves itself, and what it sends there beside its fields. */
export type SavesTo = { action: string; beside?: Record<string, string> }

const every = 4_000

/**
 * With JavaScript a form saves itself a few seconds after the last key, and warns before it is left unsaved. A save that
 * is refused (somebody else saved) stops it: the next save is by hand, where both texts are shown. One that nobody
 * answers is tried again.
 */
export function useAutosave(form: RefObject<HTMLFormElement>, { action, beside }: SavesTo, revision: number) {
  const changes = useRef(0)
  const besideIt = useRef(beside)
  const [unsaved, setUnsaved] = useState(false)
  const [saving, setSaving] = useState(false)
  const [answer, setAnswer] = useState<Autosaved>()
  const refused = answer && 'error' in answer ? answer.error : null

  useEffect(() => {
    if (refused || !unsaved || saving) return
    const timer = setTimeout(async () => {
      if (!form.current) return
      const sent = changes.current
      setSaving(true)
      const fields = fieldsOf(form.current)
      for (const [name, value] of Object.entries(besideIt.current ?? {})) fields.set(name, value)
      const said = await postAside<Autosaved>(action, fields)
      setSaving(false)
      if (said) setAnswer(said)
      if (said && !('error' in said) && changes.current === sent) setUnsaved(false)
    }, every)
    return () => clearTimeout(timer)
  }, [action, refused, unsaved, saving, form])

  useBeforeUnload(useCallback((event: BeforeUnloadEvent) => unsaved && event.preventDefault(), [unsaved]))

  return {
    revision: Math.max(revision, answer && 'revision' in answer ? answer.revision : 0),
    /** What is missing in what it saved last; null as long as it saved nothing. */
    missing: answer && 'missing' in answer ? answer.missing : null,
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
    if (!answer || 'error' in answer) return 'clean'
    if ('savedAt' in answer) return { savedAt: new Date(answer.savedAt) }
    return { keptAt: new Date(answer.keptAt), wrong: answer.wrong, why: answer.why }
  }
}

/** Whether what one sees is kept, and if it is not saved, why. `labels` are the names of the fields. */
export function SaveState({
  state,
  before,
  labels = {},
}: {
  state: SaveStateOf
  before: SavedBefore | null
  labels?: Record<string, string>
}) {
  const { t, say } = useDeskLanguage()
  const words = t.projectsDesk.form
  return (
    <p className="text-sm text-second" aria-live="polite">
      {said()}
    </p>
  )

  function said(): string {
    if (state === 'clean') return saidBefore()
    if (state === 'unsaved') return words.unsaved
    if (state === 'saving') return words.autosaving
    if ('error' in state) return words.autosaveFailed(state.error)
    if ('savedAt' in state) return words.autosaved(say.time(state.savedAt))
    const wrong = Object.entries(state.wrong).map(
      ([name, sentences]) => `${labels[name] ? `${labels[name]} — ` : ''}${sentences.join(' ')}`,
    )
    return [words.keptAside(say.time(state.keptAt)), state.why ?? wrong.slice(0, 3).join(' ')]
      .join(' ')
      .trim()
  }

  function saidBefore(): string {
    if (!before) return t.desk.steps.notYet
    const { at, keptAt, now } = before
    if (keptAt) return words.keptAside(isToday(keptAt, now) ? say.time(keptAt) : say.instant(keptAt))
    if (!at) return t.desk.steps.allSaved
    return isToday(at, now) ? words.autosaved(say.time(at)) : t.desk.steps.savedOn(say.instant(at))
  }
}

const isToday = (at: Date, now: Date) => civilDay(at) === civilDay(now)
