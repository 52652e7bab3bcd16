import { createHash } from 'node:crypto';

/**
 * A page that is read and filled in just as well before its script runs need not run it before somebody touches it: on an
 * old phone that is the difference between a page that answers at once and one that does not. Until then the browser only
 * fetches the parts, when it has nothing else to do. A form that is sent in between waits for the script, so that its
 * answers stay on the device; where the script cannot be had it goes to the server after all. Browsers also report a move
 * of a pointer that rests where the page appears: that is nobody's touch.
 */
const WAIT = `
					const touched = new Promise((start) => {
						const on = (sign, isTouch) =>
							addEventListener(sign, (event) => isTouch(event) && start(), { capture: true, passive: true });
						for (const sign of ['pointerdown', 'keydown', 'submit']) on(sign, () => true);
						on('pointermove', ({ movementX, movementY }) => movementX || movementY);
						on('focusin', ({ target }) => target.form !== undefined);
					});
					let failed = false;
					const waiting = new Map();
					const send = (form) => {
						const by = waiting.get(form);
						waiting.delete(form);
						form.removeAttribute('aria-busy');
						form.requestSubmit(by);
					};
					addEventListener('submit', (event) => {
						const { target: form, submitter } = event;
						if (failed || form.hasAttribute('data-ready')) return;
						event.preventDefault();
						const first = !waiting.has(form);
						waiting.set(form, submitter);
						form.setAttribute('aria-busy', 'true');
						if (first) new MutationObserver((_, seen) => {
							seen.disconnect();
							if (waiting.has(form)) send(form);
						}).observe(form, { attributeFilter: ['data-ready'] });
					}, true);
					const started = touched.then(() => import(START));
					started.catch(() => {
						failed = true;
						for (const form of [...waiting.keys()]) send(form);
					});
					started.then(`;

/** How SvelteKit begins, in the one inline script of a page that it takes over. */
const BEGIN = /\bimport\(("[^"]+")\)\.then\(/;
const INLINE = /<script>([^]*?)<\/script>/;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export interface Changed {
  readonly html: string;
  /** The same in a policy: what the script said, by its hash, becomes what it says now. */
  readonly policy: (text: string) => string;
}

/** The page, started when it is touched. @throws Error when the page does not begin as SvelteKit's pages do */
export function startOnTouch(html: string): Changed {
  const before = INLINE.exec(html)?.[1] ?? '';
  const [call, start = ''] = BEGIN.exec(before) ?? [];
  if (call === undefined)
    throw new Error('start-on-touch: expected the script by which SvelteKit starts a page');
  const after = before.replace(call, () => WAIT.replace('START', start).trimStart());
  const policy = (text: string) => text.replaceAll(hashOf(before), hashOf(after));
  return {
    html: policy(html.replace(before, () => after)).replaceAll(
      /(<link [^>]*)rel="modulepreload"/g,
      '$1rel="prefetch" as="script"',
    ),
    policy,
  };
}
