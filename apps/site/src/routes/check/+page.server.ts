import { advance, decode, start, type CheckState } from '@cramps/ui/check';
import { regionOf } from '@cramps/ui/region';
import { contentChecked } from '#lib/checked.ts';
import { tools } from '#lib/check-tools.ts';
import { aboutPage, jsonLdElement, withTrail } from '#lib/json-ld.ts';
import { say } from '#lib/words.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ request, setHeaders, url, platform }) => {
  setHeaders({ 'cache-control': 'private, no-cache', vary: 'accept-language' });
  const title = say('check.page-title');
  const about = aboutPage(
    { title, description: say('pages.check.description'), checked: contentChecked },
    url,
  );
  return {
    region: regionOf(request.headers.get('accept-language')),
    // A copy of plain files has nobody to answer the form.
    onDeviceOnly: platform?.plainFiles ?? false,
    // The facts stay on the server.
    checked: contentChecked,
    jsonLd: jsonLdElement(withTrail(about, [], title, url)),
  };
};

/** The check without JavaScript: a form in, the next page out; nothing is kept. */
export const actions: Actions = {
  default: async ({ request }): Promise<{ check: CheckState }> => {
    const form = await request.formData().catch(() => null);
    if (!form) return { check: { ...start(), problem: 'lost' } };
    const entries = [...form.entries()];
    const state = decode(entries, tools);
    return { check: state.problem ? state : advance(state, entries, tools) };
  },
};
