import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { type Act, act, cityNow } from '#app/domain/act.ts'
import { saveDossier } from '#app/domain/dossiers/index.ts'
import { saveCampaign } from '#app/domain/funding/index.ts'
import { forgetTyped, keepTyped } from '#app/domain/people/index.ts'
import { allow, may, type Right } from '#app/domain/policy.ts'
import { missingToPublish, saveDecision } from '#app/domain/publishing/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { refusalText } from '#app/lib/messages/index.ts'
import { parseForm } from '#app/web/forms/forms.ts'
import { pageBefore } from '#app/web/forms/page-before.ts'
import { readForm } from '#app/web/forms/read-form.ts'
import { asResponse } from '#app/web/refused.ts'
import { type Visit, visit } from '#app/web/visit.ts'
import { CampaignForm, missingIn as missingInCampaign } from './campaigns/parts/form.server.ts'
import { DecisionForm } from './decisions/parts/form.server.ts'
import { DossierForm, missingIn as missingInDossier, typedContent } from './dossiers/parts/form.server.ts'
import type { Autosaved } from './parts/autosave.tsx'
import { DraftForm } from './projects/parts/form.server.ts'

/** Whose form it is, and what must not be read with its fields. */
const Which = z.object({
  of: z.enum(['project', 'dossier', 'campaign', 'decision']),
  at: z.string().max(200).default(''),
  revision: z.coerce.number().int().min(0).default(0),
  forget: z.string().optional(),
})
type Which = z.output<typeof Which>

const rights = {
  project: 'project.write',
  dossier: 'dossier.write',
  campaign: 'campaign.prepare',
  decision: 'decision.write',
} as const satisfies Record<Which['of'], Right>

/** Whoever opens the address is led to the desk: forms alone send here. */
export async function loader(args: LoaderFunctionArgs) {
  const { paths } = await visit(args)
  return redirect(paths.desk)
}

/**
 * Where the forms of the desk save themselves. What may be saved is saved, as long as it is a draft; what may not, or has no
 * address yet, is kept for its writer alone as she typed it, with the reason.
 */
export async function action(args: ActionFunctionArgs) {
  const visited = await visit(args)
  const { instance, actor, t } = visited
  try {
    // Judged before anything is read: whoever writes nothing of all this sends nothing here.
    if (!Object.values(rights).some((right) => may(actor, right))) allow(actor, 'project.write')
    const form = await readForm(args.request)
    const read = parseForm(form, Which, t)
    if (read.status !== 'success') return answer({ error: t.common.refusals['invalid-input'] }, 422)
    const which = read.value
    allow(actor, rights[which.of])
    const name = `${which.of}/${which.at}`
    if (which.forget) {
      await act(instance.db, actor, (act) => forgetTyped(act, name))
      return redirect(pageBefore(args.request, visited.url).pathname, 303)
    }
    const saved = which.at ? await save(visited, which, form) : { wrong: {}, why: null }
    const at = (await cityNow(instance.db)).toISOString()
    if ('revision' in saved) {
      await act(instance.db, actor, (act) => forgetTyped(act, name))
      return answer({ revision: saved.revision, savedAt: at, missing: saved.missing }, 200)
    }
    const typed = typedIn(form)
    await act(instance.db, actor, (act) => keepTyped(act, { form: name, typed, revision: which.revision }))
    return answer({ keptAt: at, ...saved }, 200)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.status === 401) throw asResponse(error, visited)
    return answer({ error: refusalText(t, error.code, error.names) }, error.status)
  }
}

type Aside = { wrong: Record<string, string[]>; why: string | null }

/** Saves it as it stands; or why it cannot be. */
async function save(
  { instance, actor, t }: Visit,
  which: Which,
  form: FormData,
): Promise<{ revision: number; missing: string[] } | Aside> {
  const { of, at, revision } = which
  const submission = parseForm(form, schemas[of], t)
  if (submission.status !== 'success')
    return { wrong: (submission.reply().error as Record<string, string[]> | undefined) ?? {}, why: null }
  try {
    return await act(instance.db, actor, (act) => saves[of](act, at, revision, submission.value as never))
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'edited-meanwhile' || error.status === 404) throw error
    const said = refusalText(t, error.code, error.names)
    const fields = error.field ? [error.field].flat() : []
    return fields.length > 0
      ? { wrong: Object.fromEntries(fields.map((field) => [field, [said]])), why: null }
      : { wrong: {}, why: said }
  }
}

const schemas = { project: DraftForm, dossier: DossierForm, campaign: CampaignForm, decision: DecisionForm }

type Save<Input> = (
  act: Act,
  at: string,
  revision: number,
  input: Input,
) => Promise<{ revision: number; missing: string[] }>
const saves: {
  project: Save<DraftForm>
  dossier: Save<z.output<typeof DossierForm>>
  campaign: Save<z.output<typeof CampaignForm>>
  decision: Save<z.output<typeof DecisionForm>>
} = {
  // A project that exists saves itself at an address of its own.
  project: () => Promise.reject(new Refusal('not-found', 404)),
  dossier: async (act, slug, revision, input) => ({
    ...(await saveDossier(act, { slug, revision, content: typedContent(input), byItself: true })),
    missing: missingInDossier(input),
  }),
  campaign: async (act, slug, revision, { revision: _, ...content }) => ({
    ...(await saveCampaign(act, { slug, revision, content, byItself: true })),
    missing: missingInCampaign(content),
  }),
  decision: async (act, id, revision, { revision: _, ...content }) => ({
    ...(await saveDecision(act, { id, revision, content, byItself: true })),
    missing: missingToPublish(content),
  }),
}

/** The fields as a browser sends them, without those that are about the sending. */
function typedIn(form: FormData): string {
  const typed = new URLSearchParams()
  for (const [name, value] of form)
    if (typeof value === 'string' && !['of', 'at', 'revision', 'forget'].includes(name) && !/^__/.test(name))
      typed.append(name, value)
  return String(typed)
}

const answer = (said: Autosaved, status: number) => Response.json(said, { status })
