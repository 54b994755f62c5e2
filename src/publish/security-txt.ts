import type { Security } from '../model/security.ts';
import { absolute, type Site } from '../views/site.ts';

/** Where RFC 9116 looks for the file, from the root of a domain. */
export const SECURITY_TXT = '/.well-known/security.txt';

/** How to report a weakness of the site, as RFC 9116 has it. */
export function securityTxt(site: Site, security: Security): string {
  const { contact, expires, policy, encryption, acknowledgments } = security;
  const { languages = site.publication.languages } = security;
  const fields: [name: string, value: string | undefined][] = [
    ...contact.map((one): [string, string] => ['Contact', one]),
    ['Expires', `${expires}T00:00:00Z`],
    ['Encryption', encryption],
    ['Acknowledgments', acknowledgments],
    ['Preferred-Languages', languages.join(', ')],
    ['Canonical', absolute(site, SECURITY_TXT)],
    ['Policy', policy],
  ];
  return fields
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}\n`]))
    .join('');
}
