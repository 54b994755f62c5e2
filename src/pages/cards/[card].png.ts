import { foldersIn } from '../../corpus/folders.ts';
import { keptShareImage } from '../../publish/share-image/kept.ts';
import { type ShareDrawing, shareDrawings } from '../../views/share-image.ts';
import { type Content, path, site } from '../_site.ts';

export function getStaticPaths() {
  return shareDrawings(site()).map((one) => path({ card: one.digest }, () => one));
}

export function content({ props }: { props: ShareDrawing }): Promise<Content> {
  return keptShareImage(foldersIn(process.env), props);
}
