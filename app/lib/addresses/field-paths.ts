import type { Query } from './with-query.ts'

/** The addresses of reports from the field; `subjectAt` gives those that every subject has. */
export const fieldPaths = <Subject extends object>(
  to: (path: string, query?: Query) => string,
  subjectAt: (base: string) => Subject,
) => ({
  /** Reports from the field: their list, as a page and as files, and how each body deals with them. */
  fieldReports: (query?: Query) => to('/signalements', query),
  fieldReportsFile: (query?: Query) => to('/signalements.csv', query),
  fieldReportsMap: (query?: Query) => to('/signalements.geojson', query),
  fieldFigures: to('/signalements/delais'),
  /** Where a device sends by itself what was written without a network. */
  fieldSending: to('/signalements/envoi'),
  newFieldReport: (query?: Query) => to('/signalements/nouveau', query),
  /** What is not published yet, or was left without an address: its link is the key. */
  fieldDraft: (token: string) => ({
    show: to(`/signalements/suite/${token}`),
    leave: to(`/signalements/suite/${token}/sans-adresse`),
    join: to(`/signalements/suite/${token}/rejoindre`),
    settle: to(`/signalements/suite/${token}/reglement`),
    photo: (id: string) => to(`/signalements/suite/${token}/photos/${id}`),
  }),
  /** Where a signed link answers a report. */
  fieldAnswer: (token: string) => to(`/signalements/reponse/${token}`),
  fieldReport: (number: number) => ({
    ...subjectAt(`/signalements/${number}`),
    same: to(`/signalements/${number}/aussi`),
    settle: to(`/signalements/${number}/reglement`),
  }),
})
