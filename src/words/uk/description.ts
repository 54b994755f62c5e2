import type { Words } from '../words.ts';

/** Що кажуть результати пошуку про сторінку, яка не має власного опису. */
export const description: Words['description'] = {
  checks: 'Усі перевірки фактів, спершу найновіші, кожна з вердиктом.',
  topic: (name) => `${name}: усі перевірки фактів на цю тему, спершу найновіші.`,
  outlet: (name) => `${name}: статті видання в наших перевірках і перевірки, що на них спираються.`,
  claimant: (name) => `${name}: твердження, які ми перевірили, та вердикти.`,
  comparison: (title, between) => `${title}: ${between}, поруч.`,
  page: (title, site) => `${title}. Сторінка видання «${site}».`,
};
