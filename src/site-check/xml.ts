import sax, { type QualifiedTag, type Tag } from 'sax';
import type { Complaint, Point } from '../model/diagnostic.ts';

/** An element of an XML document. */
export interface XmlElement {
  /** Its name without a prefix. */
  name: string;
  /** The namespace of the name; empty where there is none. */
  namespace: string;
  /** Attributes by their names as written. */
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  /** The text directly in it. */
  text: string;
  start: Point;
}

/** A style sheet that a document names for browsers (https://www.w3.org/TR/xml-stylesheet/). */
export interface XmlStyle {
  address: string;
  start: Point;
}

/** The root of a well-formed document, or the first place at which it is not. */
export type XmlDocument = { root: XmlElement; styles: XmlStyle[] } | { fault: Complaint };

/** Reads XML strictly, with namespaces. Columns count UTF-16 units. */
export function readXml(text: string): XmlDocument {
  const strict = sax.parser(true, { xmlns: true, position: true });
  const open: XmlElement[] = [];
  const styles: XmlStyle[] = [];
  let root: XmlElement | undefined;
  let fault: Complaint | undefined;
  const here = (): Point => ({ line: strict.line + 1, column: strict.column + 1 });
  let start = here();
  strict.onopentagstart = () => (start = here());
  strict.onopentag = (tag) => {
    const element: XmlElement = {
      name: 'local' in tag ? tag.local : tag.name,
      namespace: 'uri' in tag ? tag.uri : '',
      attributes: attributesOf(tag),
      children: [],
      text: '',
      start,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  };
  strict.onprocessinginstruction = ({ name, body }) => {
    const address = /\bhref=(["'])(.*?)\1/.exec(body)?.[2];
    if (name === 'xml-stylesheet' && address !== undefined) styles.push({ address, start: here() });
  };
  strict.onclosetag = () => void open.pop();
  const onText = (part: string) => {
    const element = open.at(-1);
    if (element) element.text += part;
  };
  strict.ontext = onText;
  strict.oncdata = onText;
  strict.onerror = ({ message }) => {
    fault ??= complaint(message.split('\n')[0] ?? '', here());
    strict.resume();
  };
  strict.write(text).close();
  if (fault) return { fault };
  return root
    ? { root, styles }
    : { fault: complaint('There is no element', { line: 1, column: 1 }) };
}

function attributesOf({ attributes }: Tag | QualifiedTag): Record<string, string> {
  const values: Record<string, string> = {};
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (value !== undefined) values[name] = typeof value === 'string' ? value : value.value;
  }
  return values;
}

function complaint(found: string, start: Point): Complaint {
  return {
    rule: 'site-xml-syntax',
    severity: 'error',
    start,
    reason: `Unexpected XML that is not well-formed: ${found}`,
    mend: 'Readers of feeds and sitemaps refuse the whole file',
  };
}

/** The elements in `within` with a name, whatever their namespace. */
export function named(within: XmlElement | undefined, name: string): XmlElement[] {
  return within?.children.filter((child) => child.name === name) ?? [];
}

/** The text of the first element in `within` with a name. */
export function textOf(within: XmlElement | undefined, name: string): string | undefined {
  const text = named(within, name)[0]?.text.trim();
  return text === '' ? undefined : text;
}
