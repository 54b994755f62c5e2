import { counted } from '../format.ts';
import type { Words } from '../words.ts';

const LANGUAGE = 'uk';

/** Words of the feeds, and of the page that lists them. */
export const feeds: Words['feeds'] = {
  title: 'Стрічки',
  description:
    'Кожна перевірка й кожне виправлення повним текстом у вашій програмі для читання стрічок: усі разом або за однією темою.',
  how: 'Стрічка — це адреса для програми, що читає стрічки, як-от NetNewsWire, Thunderbird, Miniflux чи newsboat. Додайте до неї одну з адрес нижче, і вона показуватиме нове. Ніхто не дізнається, хто читає.',
  formats: 'Кожна стрічка має три формати з однаковими записами. Підійде будь-який.',
  correctionsFirst:
    'Хто покладається на наші перевірки, нехай стежить і за виправленнями: виправлення давньої перевірки ніде більше не з’являється як новий запис.',
  opml: 'Усі стрічки одним файлом, щоб додати до програми (OPML)',
  empty: 'Стрічок ще немає: кожна починається з першої перевірки, тож жодна не буває порожньою.',
  format: { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' },
  named: (subject, format) => `${subject}: ${format}`,
  holds: (n) =>
    counted(n, LANGUAGE, { one: 'запис', few: 'записи', many: 'записів', other: 'запису' }),
  all: 'Усі перевірки',
  corrections: 'Виправлення',
  inLanguage: (language) => `Перевірки мовою: ${language}`,
  kind: {
    site: 'Усе видання',
    languages: 'Мови',
    topics: 'Теми',
    verdicts: 'Вердикти',
    claimants: 'Автори тверджень',
    outlets: 'Видання',
  },
  about: {
    all: 'Кожна перевірка фактів повним текстом.',
    corrections: 'Кожна зміна в опублікованій перевірці: що змінено й чому.',
    languages: (name) => `${name}, повним текстом.`,
    topics: (name) => `Перевірки фактів на тему «${name}» повним текстом.`,
    verdicts: (name) => `Перевірки фактів із вердиктом «${name}» повним текстом.`,
    claimants: (name) => `Перевірки тверджень, автор яких — ${name}, повним текстом.`,
    outlets: (name) => `Перевірки, що спираються на статті видання ${name}, повним текстом.`,
  },
  browser:
    'Це стрічка — адреса для програм, що читають стрічки. Скопіюйте її туди, щоб бачити нове.',
  toPage: 'Сторінка, до якої вона належить',
  toFeeds: 'Усі стрічки й як ними користуватися',
  itemTitle: (title, claimant, verdict) => `${title} (${claimant}; вердикт: ${verdict})`,
  correctionTitle: (kind, title) => `${kind}: ${title}`,
  corrected: 'Цю перевірку виправлено',
  check: 'Перевірка',
  readOnline: 'Читати цю перевірку на нашому сайті',
  text: 'Текст',
};
