import { expect, it } from 'vitest';
import { page } from 'vitest/browser';

it('runs in a real page, as wide as a phone', async () => {
  document.body.innerHTML = '<button>Ease it</button>';
  await expect.element(page.getByRole('button', { name: 'Ease it' })).toBeVisible();
  expect(window.innerWidth).toBe(390);
});
