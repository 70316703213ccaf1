export { type OwnShare, ownShareOf, ownShareSource } from '#app/lib/money/own-share.ts'
