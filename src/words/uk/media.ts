import type { media as pattern } from '../en/media.ts';

/** Слова про зображення, відео та записи, які перевіряють. */
export const media: typeof pattern = {
  title: 'Що поширювали',
  type: { image: 'Зображення', video: 'Відео', audio: 'Аудіозапис' },
  finding: 'Що ми встановили',
  category: {
    original: 'Оригінал',
    decontextualized: 'Бракує контексту',
    'edited-or-cropped': 'Змонтовано або обрізано',
    transformed: 'Змінено',
    staged: 'Постановка',
    'satire-or-parody': 'Сатира або пародія',
  },
  meaning: {
    original: 'ми не знайшли ознак втручання',
    decontextualized: 'показано так, що це вводить в оману, наприклад, з хибною датою чи місцем',
    'edited-or-cropped': 'показано лише частину або частини поєднано по-новому',
    transformed: 'щось додано, вилучено або синтезовано',
    staged: 'створено за участю акторів або розіграно інакше',
    'satire-or-parody': 'створено як жарт чи коментар і показано саме так',
  },
  shared: 'Де поширювали',
  unknown: 'Адреса невідома.',
  original: 'Оригінал',
  context: 'Контекст',
};
