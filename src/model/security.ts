import { z } from 'zod';
import { calendarDate } from './calendar-date.ts';
import { contactAddress } from './contact-address.ts';
import { languageTag, webAddress } from './text.ts';

/** What `/.well-known/security.txt` says (RFC 9116). */
export const security = z.strictObject({
  /** Where to report a weakness of the site, the preferred way first. */
  contact: z.array(contactAddress).min(1),
  /** The day from which on nobody should rely on this; within a year, and to be renewed. */
  expires: calendarDate,
  /** How reports are dealt with. */
  policy: webAddress.optional(),
  /** A key to encrypt reports with. */
  encryption: webAddress.optional(),
  /** Who has reported weaknesses so far. */
  acknowledgments: webAddress.optional(),
  /** Languages of reports; those of the publication where they are left out. */
  languages: z.array(languageTag).min(1).optional(),
});
export type Security = z.output<typeof security>;
