import { testMail } from './commune/test-mail.tsx'
import { counterCode } from './counter/counter-code.tsx'
import { invoiceForAccounts } from './funding/invoice-for-accounts.tsx'
import { accountErased } from './people/account-erased.tsx'
import { invitation } from './people/invitation.tsx'
import { lockChanged } from './people/lock-changed.tsx'
import { signInCode } from './people/sign-in-code.tsx'
import { wrongCodes } from './people/wrong-codes.tsx'
import { checkpointAddress } from './publishing/checkpoint-address.tsx'
import { checkpointsTaken } from './publishing/checkpoints-taken.tsx'
import { digest } from './publishing/digest.tsx'
import { bulletinsTold } from './station/bulletins-told.tsx'
import { infoAddress } from './station/info-address.tsx'
import { paperGiven } from './votes/paper-given.tsx'

/** What is mailed besides the letters of news, which `telling` names: by its name in addresses and in the list at /mairie/courriels. */
export const otherTemplates = {
  'invoice-for-accounts': invoiceForAccounts,
  'counter-code': counterCode,
  digest,
  'checkpoint-address': checkpointAddress,
  'checkpoints-taken': checkpointsTaken,
  'info-address': infoAddress,
  'bulletins-told': bulletinsTold,
  'sign-in-code': signInCode,
  invitation,
  'test-mail': testMail,
  'lock-changed': lockChanged,
  'wrong-codes': wrongCodes,
  'account-erased': accountErased,
  'paper-given': paperGiven,
} as const
