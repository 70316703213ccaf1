import { wording } from '../../language.ts'
import type { deliveries as French } from './deliveries.fr.ts'

const { plural } = wording('en')

export const deliveries: typeof French = {
  link: 'Deliver the rewards',
  title: (name) => `Rewards: ${name}`,
  lead: 'What each person chose, and what is needed to hand it over. Each look at this page is written down. After delivery, at the end of the period that was set, what they said erases itself.',
  tabs: { all: 'All', 'to-do': 'To prepare', sent: 'Sent', given: 'Handed over' },
  caption: 'Rewards of this campaign',
  columns: {
    promise: 'Pledge',
    name: 'Who',
    reward: 'Reward',
    said: 'What they said',
    state: 'How far it is',
  },
  anonymous: '—',
  tick: (reference) => `Tick ${reference}`,
  missing: (list) => `Missing: ${list}`,
  nothing: 'To be handed over in person',
  erased: 'What they said is erased',
  needs: { address: 'postal address', engraving: 'words to engrave', size: 'size' },
  ticked: 'The ticked rewards are',
  moves: { sent: 'Sent', given: 'Handed over', 'to-do': 'Still to prepare' },
  moved: (n, tab) =>
    plural(n, { one: `The reward is under “${tab}”.`, other: `# rewards are under “${tab}”.` }),
  none: 'Nothing here yet',
  noneBody: 'A reward appears once its pledge is collected.',
  file: 'Download the list (CSV)',
  asked: 'What it asks for',
  askedHint: 'Asked with the pledge, and read by the town hall alone.',
}
