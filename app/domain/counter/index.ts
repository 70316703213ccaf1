export { allowCounter, endCounterAllowance } from './allow-counter.ts'
export { askForYes, YesAsked } from './ask-for-yes.ts'
export {
  type ConsentShown,
  consentShown,
  consentsWaiting,
  enteredFor,
  ownOpinionStands,
} from './consent-shown.ts'
export { CounterInput, enterAtCounter } from './enter-at-counter.ts'
export { forgetCounter } from './forget-counter.ts'
export { forgetPapers } from './forget-papers.ts'
export { giveYesByCode, giveYesOnPaper, PaperReference, signYes } from './give-yes.ts'
export { hers } from './hers.ts'
export { makeCounterCode, printLetter } from './make-counter-code.ts'
export { counterFacts } from './news.ts'
export { takeBackFromCounter } from './take-back.ts'
export {
  readTakeBackValue,
  type TakeBackOrder,
  takeBackPurpose,
  takeBackSeconds,
  takeBackValue,
} from './take-back-token.ts'
export { counterCodeMinutes, letterDays } from './terms.ts'
export { CounterVerification, verifyAtCounter } from './verify-at-counter.ts'
export { type Whom, whomAt } from './whom.ts'
