import type { Words } from '../words.ts';

/** Слова про сторінку поза сайтом: її зображення і картка для інших сайтів. */
export const sharing: Words['sharing'] = {
  imageOf: (claimant, claim, verdict) => `${claimant}: «${claim}» Вердикт: ${verdict}`,
  embed: 'Показати цю перевірку на іншому сайті',
  embedHint:
    'Скопіюйте цей HTML туди, де має стояти картка. Вона не запускає скриптів і не зберігає файлів cookie.',
  embedCode: 'HTML картки',
  factCheck: 'Перевірка фактів',
  read: 'Читати всю перевірку',
};
