import type { NewsMediaOrganization, WebSite } from 'schema-dts';
import { address } from '../../model/address.ts';
import { isWebAddress } from '../../model/text.ts';
import { remember } from '../../views/remember.ts';
import { absolute, inWords, type Site } from '../../views/site.ts';
import { publisherId } from './parties.ts';

/**
 * The publication with its policies, described in `language`. It is a `NewsMediaOrganization`,
 * because schema.org gives the policy on verification to no other kind of organisation.
 */
export const organization = remember((site, language): NewsMediaOrganization => {
  const { name, description, policies, sameAs, contact } = site.publication;
  const { corrections, methodology, funding, feedback } = policies;
  const at = (policy: string) => policyAddress(site, policy);
  return {
    '@type': 'NewsMediaOrganization',
    '@id': publisherId(site),
    name,
    url: absolute(site, address.home),
    description: inWords(site, description, language),
    logo: { '@type': 'ImageObject', url: absolute(site, '/apple-touch-icon.png') },
    ...(sameAs.length > 0 && { sameAs }),
    ...(contact.email !== undefined && { email: contact.email }),
    ...(corrections !== undefined && { correctionsPolicy: at(corrections) }),
    ...(methodology !== undefined && { verificationFactCheckingPolicy: at(methodology) }),
    ...(funding !== undefined && { ownershipFundingInfo: at(funding) }),
    ...(feedback !== undefined && { actionableFeedbackPolicy: at(feedback) }),
  };
});

/** The site as a whole, for its home page in `language`. */
export function website(site: Site, language: string): WebSite {
  const { name, description, licence } = site.publication;
  return {
    '@type': 'WebSite',
    '@id': `${absolute(site, address.home)}#website`,
    name,
    url: absolute(site, address.home),
    description: inWords(site, description, language),
    inLanguage: language,
    publisher: { '@id': publisherId(site) },
    license: licence.url,
  };
}

function policyAddress(site: Site, policy: string): string {
  return isWebAddress(policy) ? policy : absolute(site, address.page(policy));
}
