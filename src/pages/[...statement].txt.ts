import { SECURITY_TXT, securityTxt } from '../publish/security-txt.ts';
import { trustTxt } from '../publish/trust-txt.ts';
import { type Content, path, site } from './_site.ts';

/** Statements of the configuration; a parameter, because Vite finds no file in a folder with a dot. */
export function getStaticPaths() {
  const all = site();
  const { security, trust } = all.publication;
  const texts = {
    ...(security && { [SECURITY_TXT]: securityTxt(all, security) }),
    ...(trust && { '/trust.txt': trustTxt(trust), '/.well-known/trust.txt': trustTxt(trust) }),
  };
  return Object.entries(texts).map(([file, text]) =>
    path({ statement: file.slice(1).replace(/\.txt$/, '') }, () => ({ text })),
  );
}

export function content({ props }: { props: { text: string } }): Content {
  return props.text;
}
