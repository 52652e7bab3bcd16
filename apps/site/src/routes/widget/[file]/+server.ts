import { error } from '@sveltejs/kit';
import { manifest, widgetFile } from '#lib/server/widget-files.ts';

export const prerender = true;

/** The files of the widget, for the page that shows it. */
export const entries = () => Object.keys(manifest().files).map((file) => ({ file }));

export function GET({ params: { file } }: { params: { file: string } }) {
  if (!Object.hasOwn(manifest().files, file)) error(404);
  return new Response(widgetFile(file), { headers: { 'content-type': 'text/javascript' } });
}
