export { type Body, bodiesOf, mustActFor } from './acts-for.ts'
export { type BodyShown, bodyAt, everyBody } from './bodies/body-page.ts'
export {
  type BulletinFilters,
  bulletinsOf,
  everyBulletin,
  standingBulletins,
} from './bulletins/bulletin-cards.ts'
export { BulletinChange, BulletinInput, EndingInput } from './bulletins/bulletin-input.ts'
export {
  type BulletinAtDesk,
  type BulletinShown,
  bulletinAt,
  bulletinAtDesk,
  projectsToLink,
} from './bulletins/bulletin-page.ts'
export { correctBulletin } from './bulletins/correct-bulletin.ts'
export { endBulletin } from './bulletins/end-bulletin.ts'
export { publishBulletin } from './bulletins/publish-bulletin.ts'
export { type BulletinSaid, bulletinHolds } from './bulletins/said.ts'
export { hers } from './hers.ts'
export { type ImportShown, importPage, lastImports } from './imports/import-page.ts'
export { ImportInput, keepImport } from './imports/keep-import.ts'
export type { PlannedLine } from './imports/plan.ts'
export { mostPlaces } from './imports/read-places.ts'
export { runImport } from './imports/run-import.ts'
export { ArrangementInput, arrangeInfos } from './infos/arrange-infos.ts'
export {
  askForInfos,
  confirmableInfos,
  confirmInfos,
  forgetInfoAsks,
  newAskToken,
} from './infos/ask-for-infos.ts'
export {
  type BulletinToMail,
  bulletinsToMail,
  claimOnBulletins,
  reachedBy,
} from './infos/bulletins-to-mail.ts'
export {
  type CalendarDay,
  calendarAt,
  calendarDays,
  calendarsOf,
  type PublicCalendar,
  publicCalendarsIn,
} from './infos/calendars.ts'
export { InfoAsk, InfoChoices } from './infos/info-choices.ts'
export { infoOrder } from './infos/info-order.ts'
export { type InfoBulletin, type InfoService, type Infos, infosFor } from './infos/infos-for.ts'
export { queueBulletin, queueDailyBulletins } from './infos/queue-bulletins.ts'
export { infosReceived, receiveInfos, stopInfos, stopReceivingInfos } from './infos/receive-infos.ts'
export { addCalendar, CalendarChange, CalendarInput, changeCalendar } from './infos/write-calendar.ts'
export { stationFacts } from './news.ts'
export { exportEquipment } from './open-data/export-equipment.ts'
export { exportWorks } from './open-data/export-works.ts'
export { WorksProperties } from './open-data/infos-travaux.ts'
export { equipmentLines, ScdlEquipment } from './open-data/scdl-equipements.ts'
export { addPlace } from './places/add-place.ts'
export { changePlace } from './places/change-place.ts'
export {
  type ExportedPlace,
  everyPlace,
  exportPlaces,
  namesOf,
  type PlaceOnMap,
  placesOnMap,
} from './places/export-places.ts'
export {
  type PlaceCard,
  type PlaceCounts,
  type PlaceFilters,
  placeCards,
  placeCounts,
} from './places/place-cards.ts'
export { degrees, PlaceChange, PlaceInput, translated } from './places/place-input.ts'
export { type PlaceNear, type PlaceShown, placeAt, placesNear } from './places/place-page.ts'
export { type PlaceSaid, type PlacesSaid, placeNamed, placesSaid } from './places/places-said.ts'
export { type Push, queuePushes, takePushes } from './pushes/queue-pushes.ts'
export { forgetPush, PushEnd, PushInput, receivePushes, stopPushes } from './pushes/receive-pushes.ts'
export { exportServices } from './services/export-services.ts'
export { doubtState, sayState } from './services/say-state.ts'
export { countedAs, isOpenNow, type ServiceCard, serviceCards, servicesOf } from './services/service-cards.ts'
export { ServiceChange, ServiceInput, WordInput } from './services/service-input.ts'
export { type ServiceShown, serviceAt } from './services/service-page.ts'
export { stateNow } from './services/state-now.ts'
export { servicesToConfirm, waitsForAWord } from './services/to-confirm.ts'
export { addService, changeService } from './services/write-service.ts'
