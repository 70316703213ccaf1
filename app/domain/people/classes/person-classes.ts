import { personClass } from '#db/schema/index.ts'

/** Every class that somebody may declare, as the database knows them. */
export const personClasses = personClass.enumValues
