import { and, eq, sql } from 'drizzle-orm'
import { type Context, Hono } from 'hono'
import { act, cityNow, theCity } from '#app/domain/act.ts'
import { enqueue } from '#app/domain/audit/index.ts'
import { openSession } from '#app/domain/people/index.ts'
import { inLocale, isLocale, type Locale } from '#app/lib/language.ts'
import { cityClock, people } from '#db/schema/index.ts'
import type { Instance } from './context.ts'
import { fieldsOf } from './forms/read-form.ts'
import { safeReturn } from './return-to.ts'
import { readCookie, writeCookie } from './visitor/cookies.ts'
import { demoRoles } from './visitor/demo-roles.ts'
import { flash } from './visitor/flash.ts'

/**
 * The demonstration's own doors: another role in one click, and a later day. The server adds them only in
 * demonstration mode, and a database that is not marked as a demonstration refuses both by trigger.
 */
export function demonstrationDoors(instance: Instance): Hono {
  const doors = new Hono()
  // Hono knows no optional segment before another: each door has its two addresses.
  for (const language of ['', '/:lang{(?:it|en)}']) {
    doors.post(`${language}/demo/entrer/:role`, async (c) => {
      const role = demoRoles.find((known) => known === c.req.param('role'))
      if (!role) return c.text('Ce rôle n’existe pas dans la démonstration.', 404)
      return enter(c, instance, role)
    })
    doors.post(`${language}/demo/horloge`, (c) => moveClock(c, instance))
  }
  return doors
}

async function enter(c: Context, instance: Instance, role: (typeof demoRoles)[number]): Promise<Response> {
  const token = await act(instance.db, theCity, async (deed) => {
    const [person] = await deed.tx
      .select({ id: people.id })
      .from(people)
      .where(and(eq(people.email, `${role}@demonstration.example`), sql`${people.erasedAt} is null`))
    return person && openSession(deed, person.id, { device: 'Démonstration', demonstration: true })
  })
  if (!token) return c.text('Ce compte de démonstration a été effacé.', 410)
  // What was written before is nobody's until she says that it is hers.
  const kept = readCookie(c.req.raw, instance, 'pending') && inLocale('/connexion/en-attente', localeOf(c))
  return back(c, writeCookie(instance, 'session', token, 24 * 3600), kept || undefined)
}

const words: Record<Locale, { moved: string; wrong: string }> = {
  fr: {
    moved: 'L’horloge de la démonstration a avancé.',
    wrong: 'Écrivez une durée comme P1D ou PT2H, d’un an au plus.',
  },
  it: {
    moved: 'L’orologio della dimostrazione è avanzato.',
    wrong: 'Scriva una durata come P1D o PT2H, al massimo di un anno.',
  },
  en: {
    moved: 'The demonstration’s clock has moved on.',
    wrong: 'Write a duration such as P1D or PT2H, of a year at most.',
  },
}

async function moveClock(c: Context, instance: Instance): Promise<Response> {
  const said = words[localeOf(c)]
  const avance = (await fieldsOf(c.req.raw))?.get('avance')
  if (typeof avance !== 'string' || !/^P(?=[\dT])(\d{1,3}[YMWD])*(T(\d{1,4}[HMS])+)?$/.test(avance))
    return c.text(said.wrong, 422)
  const moved = await act(instance.db, theCity, async ({ tx }) => {
    const [clock] = await tx
      .update(cityClock)
      .set({ ahead: sql`${cityClock.ahead} + ${avance}::interval` })
      .where(sql`${avance}::interval <= interval '1 year 1 day'`)
      .returning({ ahead: cityClock.ahead })
    if (clock) await enqueue(tx, 'what-is-due', {}, 'what-is-due')
    return clock !== undefined
  })
  if (!moved) return c.text(said.wrong, 422)
  await followInSandbox(instance)
  return back(c, flash(instance, said.moved))
}

/** A sandbox that is just being restarted follows a moment later: the worker sees to it. */
async function followInSandbox({ db, sandboxClock, log }: Instance) {
  try {
    await sandboxClock?.follow(await cityNow(db))
  } catch (error) {
    log.warn({ err: error }, 'the sandbox could not be told the time')
  }
}

const localeOf = (c: Context): Locale => {
  const lang = c.req.param('lang')
  return isLocale(lang) ? lang : 'fr'
}

async function back(c: Context, cookie: string, to?: string): Promise<Response> {
  const retour = (await fieldsOf(c.req.raw))?.get('retour')
  c.header('Set-Cookie', cookie)
  return c.redirect(to ?? safeReturn(retour, inLocale('/', localeOf(c))), 303)
}
