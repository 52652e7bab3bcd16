type Control = HTMLInputElement | HTMLTextAreaElement;

const isControl = (element: Element): element is Control =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && element.type !== 'hidden');

/**
 * Keeps what a person entered while the script was still on its way. Hydration puts every control back to what the server
 * sent; called before it, this remembers the controls as they stand, and the function it returns puts them back.
 */
export function keepTyped(selector: string): () => void {
  if (typeof document === 'undefined') return () => undefined;
  const controls = [...document.querySelectorAll(`${selector} :is(input, textarea)`)].filter(isControl);
  const before = controls.map(
    (control) => [control, control.value, (control as HTMLInputElement).checked] as const,
  );
  return () => {
    for (const [control, value, checked] of before) {
      const tickable = control instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(control.type);
      if (tickable ? control.checked === checked : control.value === value) continue;
      if (tickable) control.checked = checked;
      else control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
    }
  };
}
