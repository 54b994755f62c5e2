/** Words about what is not published yet, in English. */
export const draft = {
  label: 'Draft',
  notice: 'Draft: it shows in `npm run dev` alone and is not published.',
};
