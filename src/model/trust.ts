import { z } from 'zod';
import { contactAddress } from './contact-address.ts';
import { webAddress } from './text.ts';

const addresses = z.array(webAddress).default([]);

/** What `/trust.txt` says of those around the publication (JournalList’s trust.txt). */
export const trust = z.strictObject({
  /** Associations of which the publication is a member. */
  belongto: addresses,
  /** Sites and organisations that it controls. */
  control: addresses,
  /** Who controls it. */
  controlledby: webAddress.optional(),
  /** Its own members, where it is an association. */
  member: addresses,
  /** Its profiles in social networks. */
  social: addresses,
  /** Those whose services it buys. */
  vendor: addresses,
  /** Those who buy its services. */
  customer: addresses,
  /** Pages with its principles, policies, funding. */
  disclosure: addresses,
  /** How to reach those who answer for this. */
  contact: z.array(contactAddress).default([]),
  /** Whether its texts may train artificial intelligence; left out, it says nothing of that. */
  datatrainingallowed: z.boolean().optional(),
});
export type Trust = z.output<typeof trust>;
