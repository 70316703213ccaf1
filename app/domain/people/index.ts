export { closeDevice, closeOtherDevices, closeSession, openSession, sessionOf } from './sessions.ts'
export { actorOf, type Viewer, verifiedNow } from './viewer.ts'
