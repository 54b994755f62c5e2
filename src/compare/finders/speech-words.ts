/** How a language says who said it. */
export interface SpeechWords {
  /** Verbs beside which the speaker stands. */
  verbs: readonly string[];
  /** Verbs that do so only where "that" follows. */
  verbsWithThat: readonly string[];
  that: readonly string[];
  /** Phrases, of up to two words, before the speaker. */
  phrases: readonly string[];
  pronouns: readonly string[];
}

const split = (words: string) => words.split(' ');

export const SPEECH: Record<string, SpeechWords> = {
  en: {
    verbs: split(
      'said says say told tells added adds stated claimed claims tweeted insisted quipped replied recalled',
    ),
    verbsWithThat: split(
      'announced announces reported reports noted notes wrote writes warned warns argued argues explained explains stressed stresses testified believes thinks suggested suggests confirmed confirms acknowledged admitted',
    ),
    that: ['that'],
    phrases: ['according to'],
    pronouns: split('i you he she it we they who that which this one'),
  },
  de: {
    verbs: split('sagte sagt sagten erklärte erklärten betonte meinte behauptete berichtete'),
    verbsWithThat: [],
    that: ['dass'],
    phrases: ['laut', 'nach angaben'],
    pronouns: split('ich du er sie es wir ihr der die das'),
  },
  fr: {
    verbs: split('déclaré affirmé dit disait expliqué ajouté indiqué assuré'),
    verbsWithThat: [],
    that: ['que'],
    phrases: ['selon', "d'après"],
    pronouns: split('je tu il elle on nous vous ils elles qui a ont'),
  },
  es: {
    verbs: split('dijo dijeron afirmó declaró aseguró explicó añadió indicó señaló'),
    verbsWithThat: [],
    that: ['que'],
    phrases: ['según'],
    pronouns: split('yo tú él ella nosotros ellos ellas que'),
  },
  uk: {
    verbs: split(
      'сказав сказала сказали заявив заявила заявили повідомив повідомила повідомили зазначив зазначила додав додала наголосив наголосила каже розповів розповіла',
    ),
    verbsWithThat: [],
    that: ['що'],
    phrases: ['за словами', 'за даними'],
    pronouns: split('я ти він вона воно ми ви вони який яка які'),
  },
  ru: {
    verbs: split(
      'сказал сказала сказали заявил заявила заявили сообщил сообщила сообщили отметил отметила добавил добавила подчеркнул подчеркнула говорит рассказал рассказала',
    ),
    verbsWithThat: [],
    that: ['что'],
    phrases: ['по словам', 'по данным'],
    pronouns: split('я ты он она оно мы вы они который которая которые'),
  },
};
