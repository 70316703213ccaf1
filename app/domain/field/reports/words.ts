import { z } from 'zod'
import { subjectPaths } from '#app/lib/addresses/subject-kinds.ts'
import { fieldKinds } from '#app/lib/kinds.ts'
import { locales } from '#app/lib/language.ts'
import { degrees } from '../../station/index.ts'
import { written } from '../../written.ts'

/** The kinds of subjects for which somebody may bring evidence, by the first word of their addresses. */
export const evidenceFor = [subjectPaths.project, subjectPaths.service] as const

/** What somebody says of what she saw, as its form takes it. */
export const ReportWords = z
  .object({
    kind: z.enum(fieldKinds).default('fault'),
    categoryId: z.uuid(),
    body: written().min(3).max(2000),
    placeId: z.uuid().optional(),
    latitude: degrees(90),
    longitude: degrees(180),
    whereabouts: written().max(200).default(''),
    /** The address of the project or service for which it is evidence. */
    about: z
      .string()
      .regex(new RegExp(`^(${evidenceFor.join('|')})/[a-z0-9-]{1,200}$`))
      .optional(),
    /** Made on the device: sent again, it is answered with what came of it first. */
    deviceId: z.uuid().optional(),
    /** The secret of its link, made on the device too. */
    token: z
      .string()
      .regex(/^[\w-]{32}$/)
      .optional(),
    lang: z.enum(locales),
  })
  .superRefine((said, context) => {
    const wrong = (path: string, refusal: string) =>
      context.addIssue({ code: 'custom', path: [path], params: { refusal } })
    if ((said.latitude === null) !== (said.longitude === null)) wrong('latitude', 'point-half')
    if (!said.placeId && said.latitude === null && !said.whereabouts) wrong('whereabouts', 'where-missing')
    if (said.kind === 'evidence' && !said.about) wrong('kind', 'evidence-for-nothing')
  })
export type ReportWords = z.output<typeof ReportWords>

/** As a draft keeps it: what is evidence for nothing is none. */
export type Said = Omit<ReportWords, 'deviceId' | 'token'>
