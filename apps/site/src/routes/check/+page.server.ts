import { emergencyNumbers } from '@cramps/content';
import { advance, decode, start, type CheckState } from '@cramps/ui/check';
import { tools } from '#lib/check-tools.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** The country the browser names in its language, if its emergency number is known; it decides which number is first. */
export const load: PageServerLoad = ({ request, setHeaders }) => {
  setHeaders({ 'cache-control': 'private, no-cache', vary: 'accept-language' });
  const named = request.headers.get('accept-language')?.match(/^[a-z]{2,3}-([A-Z]{2})\b/)?.[1];
  return { region: emergencyNumbers.find(({ country }) => country === named)?.country };
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
