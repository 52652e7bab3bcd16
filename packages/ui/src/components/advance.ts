import type { Entries } from '../check/types.ts';

/** Takes the fields of a sent form on the device, instead of a request. */
export type OnAdvance = (entries: Entries) => void;

/** A submit handler that keeps the form from being sent and hands its fields over. */
export function intercept(onadvance: OnAdvance) {
  return (event: SubmitEvent & { currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const button = event.submitter;
    if (button instanceof HTMLButtonElement && button.name) data.append(button.name, button.value);
    onadvance([...data.entries()]);
  };
}
