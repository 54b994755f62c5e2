import type { SetAside, SetAsideReason } from './comparison.ts';
import { dateLine, datelinePrefix } from './date-line.ts';
import type { Span } from './finding.ts';

/** A line longer than this says more than such lines do. */
const LONGEST_LINE = 300;
/** Biographies stand among the last paragraphs. */
const LAST = 6;

/**
 * Parts the paragraphs of a text from the lines that are not the article: dates, captions with a
 * credit, bylines and biographies, copyright, and what asks to subscribe or to read on. Only signs
 * that no sentence of an article has count; a line in doubt stays.
 */
export function setAside(
  text: string,
  paragraphs: readonly Span[],
  language: string,
): { aside: SetAside[]; rest: Span[] } {
  const aside: SetAside[] = [];
  const rest: Span[] = [];
  const isDate = dateLine(language);
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end));
  const names = lines.flatMap((line) => nameOfByline(line) ?? []);
  for (const [index, span] of paragraphs.entries()) {
    const line = lines[index] ?? '';
    const reason = reasonOf(line);
    const prefix = index === 0 ? datelinePrefix(line) : 0;
    if (reason) aside.push({ ...span, reason });
    else if (prefix > 0) {
      aside.push({
        start: span.start,
        end: span.start + line.slice(0, prefix).trimEnd().length,
        reason: 'date-line',
      });
      rest.push({ start: span.start + prefix, end: span.end });
    } else if (isAuthor(index)) aside.push({ ...span, reason: 'biography' });
    else rest.push(span);
  }
  return { aside, rest };

  function reasonOf(line: string): SetAsideReason | undefined {
    if (line.length > LONGEST_LINE) return undefined;
    if (isDate(line)) return 'date-line';
    return SIGNS.find(([, sign]) => sign.test(line))?.[0];
  }

  /** Whether a line names the author, or is of the last ones and tells of an author. */
  function isAuthor(index: number): boolean {
    const line = lines[index] ?? '';
    if (nameOfByline(line) !== undefined) return true;
    const isLast = index >= lines.length - LAST && line.length <= 2 * LONGEST_LINE;
    const next = lines[index + 1] ?? '';
    if (isLast && isName(line) && next.startsWith(`${line} `) && JOB.test(next)) return true;
    const isKnown = [...names, lines[index - 1] ?? ''].some(
      (name) => isName(name) && line.startsWith(`${name} `),
    );
    return isLast && JOB.test(line) && (isKnown || CONTACT.test(line));
  }
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*(?:\s(?:de|da|di|von|van|der|den|la|al|bin|\p{Lu}[\p{L}\p{M}.’'-]*)){1,4}`;
const IS_NAME = new RegExp(`^${NAME}$`, 'u');
const MARKED = new RegExp(
  `^(${NAME})\\s*(?:[✉📧🖂]\\uFE0F?|\\|?\\s*@\\w+|[\\w.+-]+@[\\w-]+\\.[\\w.]+)$`,
  'u',
);
const BY = new RegExp(
  `^(?:By|BY|Von|Par|Por|Di|Door|Av|Af|Autor(?:in)?:|Автор(?:ка)?:|Author:|Written by|Text:)\\s+(${NAME})(?:(?:,| and| und| et| y|\\s*&)\\s${NAME})*(?:\\s*[|,–—-]\\s*[^.!?]{2,60})?$`,
  'u',
);

function isName(line: string): boolean {
  return IS_NAME.test(line);
}

/** The author whom a line names and says nothing else. */
function nameOfByline(line: string): string | undefined {
  return line.length > 120 ? undefined : (BY.exec(line)?.[1] ?? MARKED.exec(line)?.[1]);
}

const JOB =
  /(?<!\p{L})(?:writer|reporter|journalist|editor|correspondent|columnist|contributor|freelancer|author|Journalist(?:in)?|Redakteur(?:in)?|Autor(?:in)?|Korrespondent(?:in)?|journaliste|rédact(?:eur|rice)|correspondante?|periodista|redactora?|corresponsal|giornalista|dziennikar(?:z|ka)|журналіст(?:ка)?|кореспондент(?:ка)?|редактор(?:ка)?|журналист(?:ка)?|корреспондент(?:ка)?)(?!\p{L})/u;

const CONTACT =
  /[\w.+-]+@[\w-]+\.\w|(?:^|\s)@\w{3,}|(?:Follow|Contact|Reach|Email|Write to) (?:him|her|them) (?:on|at)\b|can be reached at\b/u;

/** What a line is by itself. Signs of several languages stand side by side. */
const SIGNS: readonly (readonly [SetAsideReason, RegExp])[] = [
  ['copyright', /^(?:©|\(c\)\s*\d{4}|copyright\s*(?:©|\(c\)|\d{4}))/iu],
  [
    'copyright',
    /^[^"“”«»„]*(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|(?:todos los derechos|todos os direitos) reservados|tutti i diritti riservati|alle rechten voorbehouden|wszelkie prawa zastrzeżone|(?:всі|усі) права захищен[оі]|все права защищены|版权所有|版權所有|無断転載|جميع الحقوق محفوظة|כל הזכויות שמורות)[.\s。]*$/iu,
  ],
  [
    'caption',
    /^(?:photo|image|picture|video|credit|photo credit|image credit|file photo|caption|illustration|graphic|foto|bild|crédit photo|фото|світлина|图|图片|写真|صورة|תמונה|צילום)(?:\s(?:by|credit|courtesy|source))?\s*[:：/©]/iu,
  ],
  [
    'caption',
    /[(\s–—|](?:photo|image|picture|illustration|foto|crédit|credit|фото)s?\s*(?::|by\s|credit|courtesy|©)\s*[^.!?]{2,60}[.)\]]*$/iu,
  ],
  [
    'caption',
    /(?:(?:[(–—|.]\s*|^)(?:AP|EPA|AFP|REUTERS|Reuters|Getty Images|EFE|ANSA|dpa)|(?:^|[\s(])\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]+){0,3}\/(?:AP|EPA|AFP|REUTERS|Reuters|Getty Images|Bloomberg|dpa|TASS|Xinhua|Shutterstock|EFE|ANSA)|AP Photo\/[\p{L} .-]{2,40})(?: Photo| Images| via [\p{L} ]{2,30})?\.?\)?$/u,
  ],
  [
    'biography',
    /^(?:[^"“”]{0,80}\scontributed (?:reporting|to this (?:report|story|article))|(?:additional )?reporting by\s\p{Lu}[^"“”]{2,120}$|editing by\s\p{Lu})/iu,
  ],
  [
    'subscription',
    /^(?:subscribe(?: (?:to|for|now|here|today)|[.!:]|$)|sign up (?:for|to|here|now)(?!\p{L})|get (?:our|the) (?:free |daily |weekly )*newsletter|(?:already|not) (?:a|yet a) subscriber|support our (?:work|journalism)|download (?:our|the) app|follow us(?: on)?(?!\p{L})|share (?:this|on)(?: (?:article|story|post|facebook|x|twitter))?$|click here (?:to|for)(?!\p{L})|advertisement$|(?:read|see) (?:more|also|next)(?:\s*[:»→]|$)|related(?: (?:articles?|stor(?:y|ies)|topics?|coverage))?(?::|$)|recommended(?::|$)|more on this(?: story)?$|listen to this article|\d+ comments?$|comments$)/iu,
  ],
  [
    'subscription',
    /^(?:jetzt (?:abonnieren|anmelden)|abonnieren sie|newsletter(?::|$| )|anzeige$|werbung$|lesen sie (?:auch|mehr)(?::|$)|mehr zum thema|abonnez-vous|inscrivez-vous|publicité$|(?:à )?lire aussi(?: ?:|$)|suscríbe(?:te|se)|publicidad$|lea? también(?::|$)|iscriviti|leggi anche(?::|$)|subskrybuj|czytaj (?:też|także|więcej)|reklama$|підпи(?:сатися|шіться|суйтесь|суйтеся)|читайте також|реклама$|підтримайте нас|подпи(?:саться|шитесь|сывайтесь)|читайте также|订阅|相关阅读|延伸阅读|اشترك|اقرأ أيضا|הירשמו|קראו גם)/iu,
  ],
];
