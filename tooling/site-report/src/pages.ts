/** One page of each kind that people come to, in the order in which they mostly do. */
export const PAGES = [
  { path: '/', kind: 'the first page' },
  { path: '/now', kind: 'what to do now' },
  { path: '/causes/statins', kind: 'a cause' },
  { path: '/look-alikes/restless-legs', kind: 'a look-alike' },
  { path: '/medicines/furosemide', kind: 'a medicine' },
  { path: '/claims', kind: 'the claims' },
  { path: '/check', kind: 'the check' },
  { path: '/search', kind: 'A to Z' },
] as const;
