import { address } from '../model/address.ts';
import type { CheckData } from '../model/check.ts';
import { checkDrawing, type ShareImage } from './share-image.ts';
import type { Phrase, VerdictView } from './parts.ts';
import { remember } from './remember.ts';
import { absolute, found, interfaceLanguage, languageOf, phrase } from './site.ts';
import { verdictView } from './verdict.ts';

/** How another site frames a check's card. */
export interface EmbedFrame {
  /** Absolute address of the card. */
  src: string;
  title: string;
  /** Pixels of the usual frame, in which the card need not scroll. */
  width: number;
  height: number;
  /** Pixels that a frame must be higher for each that the window around it is narrower. */
  growth: number;
}

/** A check as a card in other sites. */
export interface EmbedView {
  /** Language of the interface. */
  language: string;
  /** Addresses are absolute. */
  check: Phrase & { href: string; oembed: string };
  publication: { name: string; home: string };
  claim: string;
  claimant: Phrase;
  claimed: string;
  verdict: VerdictView;
  published: string;
  /** Day of the latest correction. */
  corrected?: string;
  /** The withdrawal, or else the latest correction of substance. */
  notice?: { isVoid: boolean; date: string; note: string };
  frame: EmbedFrame;
  image?: ShareImage;
}

/** How many cards are remembered: the files of a check are made one soon after the other. */
const NEIGHBOURS = 256;

/** The card of the check with this slug, and all that other sites are told of it. */
export const embedView = remember((site, id): EmbedView => {
  const { data } = found(site.corpus.checks, id);
  const { claim, published } = data;
  const language = interfaceLanguage(site, languageOf(site, data));
  const claimant = found(site.corpus.claimants, claim.claimant);
  const corrected = data.corrections.at(-1)?.date;
  const notice = noticeOf(data);
  const { name } = site.publication;
  return {
    language,
    check: {
      href: absolute(site, address.check(id)),
      oembed: absolute(site, address.oembed(id)),
      ...phrase(site, data.title, data),
    },
    publication: { name, home: absolute(site, address.home) },
    claim: claim.text,
    claimant: phrase(site, claimant.data.name, claimant.data),
    claimed: claim.date,
    verdict: verdictView(site, data.verdict, language),
    published,
    ...(corrected !== undefined && { corrected }),
    ...(notice && { notice }),
    frame: {
      src: absolute(site, address.embed(id)),
      title: `${data.title} (${name})`,
      width: WIDTH,
      ...sizeFor(claim.text, notice?.note),
    },
    ...(site.publication.cards && { image: checkDrawing(site, id).image }),
  };
}, NEIGHBOURS);

function noticeOf({ corrections }: CheckData): EmbedView['notice'] {
  const notable =
    corrections.findLast((correction) => correction.class === 'void') ??
    corrections.findLast((correction) => correction.class === 'substantial');
  if (!notable) return undefined;
  const { date, note } = notable;
  return { isVoid: notable.class === 'void', date, note };
}

const WIDTH = 600;
const TALLEST = 900;

/** The narrowest window that is thought of, with a margin around the frame. */
const NARROW_WINDOW = 320;

/** The size of a frame in which the card need not scroll, by lines of a usual length. */
function sizeFor(claim: string, note: string | undefined): Pick<EmbedFrame, 'height' | 'growth'> {
  const lines = (text: string, length: number) => Math.ceil([...text].length / length);
  const noted = (length: number) => (note === undefined ? 0 : 62 + 22 * lines(note, length));
  const height = Math.min(TALLEST, 270 + 28 * lines(claim, 50) + noted(70));
  const narrow = 360 + 28 * lines(claim, 16) + noted(24);
  const growth = Math.max(0, narrow - height) / (WIDTH - NARROW_WINDOW);
  return { height, growth: Math.ceil(growth * 100) / 100 };
}
