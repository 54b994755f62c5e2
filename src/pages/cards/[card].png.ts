import { foldersIn } from '../../corpus/folders.ts';
import { keptShareImage } from '../../publish/share-image/kept.ts';
import { type ShareDrawing, shareDrawings } from '../../views/share-image.ts';
import { path, site } from '../_site.ts';

export function getStaticPaths() {
  return shareDrawings(site()).map((one) => path({ card: one.digest }, () => one));
}

export async function GET({ props }: { props: ShareDrawing }): Promise<Response> {
  return new Response(await keptShareImage(foldersIn(process.env), props));
}
