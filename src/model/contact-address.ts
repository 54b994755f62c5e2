import { z } from 'zod';
import { expected } from './expected.ts';

const CONTACT = /^(?:https:\/\/|mailto:|tel:)[!-~]+$/;

/** An address to write to or to call, as a URI: of a page, a mailbox or a telephone. */
export const contactAddress = z
  .string()
  .refine(
    (text) => CONTACT.test(text) && URL.canParse(text),
    expected('publication-config', 'an address that begins with https://, mailto: or tel:'),
  );
