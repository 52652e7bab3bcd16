import { svelte } from '@cramps/eslint-config';

// Types for other people's templates; the examples are compiled against them.
export default [...svelte, { ignores: ['types/**'] }];
