import { route } from '@remix-run/route-config'

/** What the bodies of the station share, as everybody reads it. */
export const stationRoutes = [
  route('services', 'routes/station/services/list.tsx'),
  route('services.csv', 'routes/station/services/file.ts'),
  route('services/:slug', 'routes/station/services/show.tsx'),
  route('services/:slug/doute', 'routes/station/services/doubt.ts'),
  route('lieux', 'routes/station/places/list.tsx'),
  route('lieux.geojson', 'routes/station/places/file.ts'),
  route('lieux/:slug', 'routes/station/places/show.tsx'),
  route('infos', 'routes/station/infos/infos.tsx'),
  route('infos/ecran', 'routes/station/infos/screen.tsx'),
  route('infos/fil.atom', 'routes/station/infos/atom.ts'),
  route('infos/fil.json', 'routes/station/infos/json.ts'),
  route('infos/agenda.ics', 'routes/station/infos/calendar.ts'),
  route('infos/calendriers', 'routes/station/infos/calendars.tsx'),
  route('infos/calendriers/:slug/agenda.ics', 'routes/station/infos/calendar-file.ts'),
  route('organismes/:slug', 'routes/station/bodies/show.tsx'),
  route('infos/abonnement', 'routes/station/infos/mails.tsx'),
  route('infos/abonnement/fin', 'routes/station/infos/mails-end.ts'),
  route('infos/abonnement/:token', 'routes/station/infos/mails-confirmation.tsx'),
  route('infos/bulletins', 'routes/station/bulletins/list.tsx'),
  route('infos/bulletins/:slug', 'routes/station/bulletins/show.tsx'),
]

/** The same at the desk, each page for an agent's own body. */
export const stationDeskRoutes = [
  route('services', 'routes/desk/station/services.tsx'),
  route('services/nouveau', 'routes/desk/station/service-new.tsx'),
  route('services/:slug', 'routes/desk/station/service.tsx'),
  route('lieux', 'routes/desk/station/places.tsx'),
  route('lieux/nouveau', 'routes/desk/station/place-new.tsx'),
  route('lieux/imports', 'routes/desk/station/imports.tsx'),
  route('lieux/imports/:id', 'routes/desk/station/import.tsx'),
  route('lieux/:slug', 'routes/desk/station/place.tsx'),
  route('bulletins', 'routes/desk/station/bulletins.tsx'),
  route('bulletins/nouveau', 'routes/desk/station/bulletin-new.tsx'),
  route('bulletins/:slug', 'routes/desk/station/bulletin.tsx'),
  route('bulletins/:slug/fin', 'routes/desk/station/bulletin-end.tsx'),
]
