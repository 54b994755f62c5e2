/** Words about what is not published yet, in Ukrainian. */
export const draft = {
  label: 'Чернетка',
  notice: 'Чернетка: її видно лише в `npm run dev`, вона не опублікована.',
};
